/// The countries and territories of the world as Indonesian and English news names them.
///
/// One entry a line, columns parted by `|` with blanks around it, several names in one column parted by `;`.
/// An empty column holds nothing; `#` opens a comment line. Names stand in the letter case they are printed in,
/// and short forms such as `AS` or `US` are meant to be compared with regard to case.
///
/// Columns: ISO 3166 code of two letters (`XK` for Kosovo, which has none of its own) | Indonesian names, the usual one
/// first | English names, the usual one first | capitals in Indonesian | capitals in English | Indonesian words for the
/// people or the adjective where they differ from the name | English adjectives and words for the people | seats that
/// stand for the government (`Kremlin`, `Gedung Putih`), in both languages.
///
/// A capital that shares its name with something commoner is left out or written with its country. A listed place says
/// nothing about whose it is.
///
/// Compiled for this project from general reference knowledge: ISO 3166 codes, the names in common use in both languages,
/// and the nicknames and short forms the Indonesian press uses.
package enum CountryTable {
    package static let table = """
        # South-East Asia and Oceania
        ID | Indonesia; RI; Republik Indonesia; NKRI | Indonesia; Republic of Indonesia | Jakarta; DKI Jakarta; IKN; IKN Nusantara | Jakarta | | Indonesian; Indonesians | Istana Negara; Istana Merdeka; Istana Kepresidenan; Istana Bogor; Merdeka Palace; State Palace
        MY | Malaysia; Negeri Jiran | Malaysia | Kuala Lumpur; KL | Kuala Lumpur | | Malaysian; Malaysians | Putrajaya; Seri Perdana
        SG | Singapura; Negeri Singa | Singapore | Singapura | Singapore | | Singaporean; Singaporeans | Istana Singapura
        BN | Brunei Darussalam; Brunei | Brunei; Brunei Darussalam | Bandar Seri Begawan | Bandar Seri Begawan | | Bruneian; Bruneians | Istana Nurul Iman
        TH | Thailand; Muangthai; Negeri Gajah Putih | Thailand | Bangkok | Bangkok | | Thai; Thais |
        PH | Filipina | Philippines; the Philippines | Manila | Manila | Filipino; Pinoy | Philippine; Filipino; Filipinos; Filipina | Malacanang; Malacañang; Istana Malacanang; Malacanang Palace
        VN | Vietnam | Vietnam; Viet Nam | Hanoi | Hanoi | | Vietnamese |
        KH | Kamboja | Cambodia; Kampuchea | Phnom Penh | Phnom Penh | Khmer | Cambodian; Cambodians; Khmer |
        LA | Laos; Republik Demokratik Rakyat Laos | Laos; Lao PDR | Vientiane | Vientiane | | Laotian; Laotians; Lao |
        MM | Myanmar; Burma | Myanmar; Burma | Naypyidaw; Naypyitaw | Naypyidaw; Naypyitaw; Nay Pyi Taw | | Burmese; Myanmarese |
        TL | Timor Leste; Timor-Leste; Timtim | East Timor; Timor-Leste; Timor Leste | Dili | Dili | | East Timorese; Timorese |
        AU | Australia; Negeri Kanguru | Australia | Canberra | Canberra | Aussie | Australian; Australians; Aussie; Aussies | Kirribilli House
        NZ | Selandia Baru; Negeri Kiwi | New Zealand; Aotearoa | Wellington | Wellington | | New Zealander; New Zealanders |
        PG | Papua Nugini; PNG | Papua New Guinea; PNG | Port Moresby | Port Moresby | | Papua New Guinean; Papua New Guineans |
        FJ | Fiji | Fiji | Suva | Suva | | Fijian; Fijians |
        SB | Kepulauan Solomon | Solomon Islands | Honiara | Honiara | | Solomon Islander; Solomon Islanders |
        VU | Vanuatu | Vanuatu | Port Vila | Port Vila | | Ni-Vanuatu |
        WS | Samoa | Samoa | Apia | Apia | | Samoan; Samoans |
        TO | Tonga | Tonga | Nuku'alofa | Nuku'alofa | | Tongan; Tongans |
        KI | Kiribati | Kiribati | Tarawa; Tarawa Selatan | Tarawa; South Tarawa | | I-Kiribati |
        TV | Tuvalu | Tuvalu | Funafuti | Funafuti | | Tuvaluan; Tuvaluans |
        NR | Nauru | Nauru | Yaren | Yaren | | Nauruan; Nauruans |
        PW | Palau | Palau | Ngerulmud | Ngerulmud | | Palauan; Palauans |
        FM | Mikronesia; Federasi Mikronesia | Micronesia; Federated States of Micronesia | Palikir | Palikir | | Micronesian; Micronesians |
        MH | Kepulauan Marshall | Marshall Islands | Majuro | Majuro | | Marshallese |
        NC | Kaledonia Baru | New Caledonia | Noumea | Noumea; Nouméa | Kanak | New Caledonian; New Caledonians; Kanak |
        PF | Polinesia Prancis; Tahiti | French Polynesia; Tahiti | Papeete | Papeete | | French Polynesian; Tahitian |
        GU | Guam | Guam | Hagatna | Hagatna; Hagåtña | | Guamanian; Guamanians |
        MP | Kepulauan Mariana Utara; Mariana Utara | Northern Mariana Islands; Northern Marianas | Saipan | Saipan | |  |
        AS | Samoa Amerika | American Samoa | Pago Pago | Pago Pago | | American Samoan; American Samoans |
        CK | Kepulauan Cook | Cook Islands | Avarua | Avarua | | Cook Islander; Cook Islanders |
        NU | Niue | Niue | Alofi | Alofi | | Niuean; Niueans |
        TK | Tokelau | Tokelau | |  | | Tokelauan |
        WF | Wallis dan Futuna | Wallis and Futuna | Mata-Utu | Mata-Utu | |  |
        NF | Pulau Norfolk | Norfolk Island | |  | |  |
        CX | Pulau Christmas; Pulau Natal | Christmas Island | Flying Fish Cove | Flying Fish Cove | |  |
        CC | Kepulauan Cocos; Kepulauan Cocos Keeling | Cocos Islands; Cocos (Keeling) Islands | |  | |  |
        # East Asia
        CN | China; Cina; Tiongkok; RRT; RRC; Republik Rakyat Tiongkok; Republik Rakyat China; Negeri Tirai Bambu; Negeri Panda | China; People's Republic of China; PRC; Mainland China | Beijing; Peking | Beijing; Peking | Tionghoa | Chinese | Zhongnanhai
        HK | Hong Kong; Hongkong | Hong Kong | |  | | Hongkonger; Hongkongers; Hong Konger; Hong Kongers |
        MO | Makau; Macau; Makao | Macau; Macao | |  | | Macanese |
        TW | Taiwan; Taiwan China; Republik China | Taiwan; Republic of China; Chinese Taipei | Taipei | Taipei | | Taiwanese |
        JP | Jepang; Negeri Sakura; Negeri Matahari Terbit | Japan | Tokyo | Tokyo | | Japanese | Kantei
        KR | Korea Selatan; Korsel; Korea; Republik Korea; Negeri Ginseng; Negeri Gingseng | South Korea; Republic of Korea; Korea; S Korea; S. Korea; ROK | Seoul | Seoul | | South Korean; South Koreans; Korean; Koreans | Blue House; Gedung Biru; Cheong Wa Dae; Yongsan
        KP | Korea Utara; Korut; Republik Rakyat Demokratik Korea | North Korea; Democratic People's Republic of Korea; DPRK; N Korea; N. Korea | Pyongyang | Pyongyang | | North Korean; North Koreans |
        MN | Mongolia | Mongolia | Ulan Bator; Ulaanbaatar | Ulaanbaatar; Ulan Bator | Mongol | Mongolian; Mongolians |
        # South Asia
        IN | India; Bharat; Negeri Bollywood | India; Bharat | New Delhi; Delhi | New Delhi; Delhi | | Indian; Indians | South Block; Rashtrapati Bhavan
        PK | Pakistan | Pakistan | Islamabad | Islamabad | | Pakistani; Pakistanis |
        BD | Bangladesh | Bangladesh | Dhaka | Dhaka | | Bangladeshi; Bangladeshis | Bangabhaban
        LK | Sri Lanka; Srilanka; Ceylon | Sri Lanka; Ceylon | Kolombo; Colombo; Sri Jayawardenepura Kotte | Colombo; Sri Jayawardenepura Kotte | | Sri Lankan; Sri Lankans | Temple Trees
        NP | Nepal | Nepal | Kathmandu | Kathmandu | | Nepali; Nepalis; Nepalese | Singha Durbar; Singh Durbar
        BT | Bhutan | Bhutan | Thimphu | Thimphu | | Bhutanese |
        MV | Maladewa; Maldives | Maldives; the Maldives | Malé; Kota Male | Malé | | Maldivian; Maldivians |
        AF | Afghanistan; Afganistan | Afghanistan | Kabul | Kabul | Afghan; Afgan | Afghan; Afghans | Istana Arg; Arg Palace
        # Central Asia and the Caucasus
        KZ | Kazakhstan; Kazakstan | Kazakhstan | Astana; Nur-Sultan | Astana; Nur-Sultan | Kazakh | Kazakh; Kazakhs; Kazakhstani; Kazakhstanis | Akorda
        UZ | Uzbekistan | Uzbekistan | Tashkent | Tashkent | Uzbek | Uzbek; Uzbeks; Uzbekistani |
        KG | Kirgizstan; Kirgistan; Kyrgyzstan; Kirgizia | Kyrgyzstan; Kyrgyz Republic | Bishkek | Bishkek | Kirgiz | Kyrgyz; Kyrgyzstani |
        TJ | Tajikistan | Tajikistan | Dushanbe | Dushanbe | Tajik | Tajik; Tajiks; Tajikistani |
        TM | Turkmenistan | Turkmenistan | Ashgabat | Ashgabat | Turkmen | Turkmen; Turkmens |
        AM | Armenia | Armenia | Yerevan | Yerevan | | Armenian; Armenians |
        AZ | Azerbaijan; Azerbaidjan | Azerbaijan | Baku | Baku | Azeri | Azerbaijani; Azerbaijanis; Azeri; Azeris |
        GE | Georgia | Georgia; Republic of Georgia | Tbilisi | Tbilisi | | Georgian; Georgians |
        # Middle East
        SA | Arab Saudi; Saudi Arabia; Saudi; Kerajaan Arab Saudi; KSA | Saudi Arabia; Saudi; Kingdom of Saudi Arabia; KSA | Riyadh | Riyadh | | Saudi; Saudis; Saudi Arabian | Istana Al-Yamamah; Al-Yamamah Palace
        AE | Uni Emirat Arab; UEA; UAE; Emirat; Persatuan Emirat Arab | United Arab Emirates; UAE; the Emirates | Abu Dhabi | Abu Dhabi | | Emirati; Emiratis |
        QA | Qatar | Qatar | Doha | Doha | | Qatari; Qataris | Amiri Diwan
        KW | Kuwait | Kuwait | Kota Kuwait; Kuwait City | Kuwait City | | Kuwaiti; Kuwaitis |
        BH | Bahrain | Bahrain | Manama | Manama | | Bahraini; Bahrainis |
        OM | Oman | Oman | Muskat; Muscat | Muscat | | Omani; Omanis |
        YE | Yaman | Yemen | Sanaa; Sana'a; Aden | Sanaa; Sana'a; Aden | | Yemeni; Yemenis |
        IQ | Irak; Iraq | Iraq | Baghdad; Bagdad | Baghdad | | Iraqi; Iraqis |
        IR | Iran; Republik Islam Iran; Negeri Mullah; Negeri Para Mullah | Iran; Islamic Republic of Iran | Teheran; Tehran | Tehran; Teheran | Persia | Iranian; Iranians; Persian; Persians |
        SY | Suriah; Syria | Syria; Syrian Arab Republic | Damaskus; Damascus | Damascus | | Syrian; Syrians |
        LB | Lebanon; Libanon | Lebanon | Beirut | Beirut | | Lebanese | Istana Baabda; Baabda Palace
        JO | Yordania; Jordania | Jordan; Hashemite Kingdom of Jordan | Amman | Amman | | Jordanian; Jordanians |
        IL | Israel; Negeri Zionis | Israel | Yerusalem; Jerusalem | Jerusalem | | Israeli; Israelis | Tel Aviv
        PS | Palestina; Negara Palestina | Palestine; State of Palestine; Palestinian territories; Palestinian Authority | Ramallah; Yerusalem Timur | Ramallah; East Jerusalem | | Palestinian; Palestinians; Gazan; Gazans | Muqataa; Mukataa
        TR | Turki; Turkiye; Türkiye; Turkey | Turkey; Turkiye; Türkiye | Ankara | Ankara | | Turkish; Turk; Turks | Bestepe; Beştepe
        CY | Siprus | Cyprus | Nikosia; Nicosia | Nicosia | | Cypriot; Cypriots |
        EG | Mesir; Negeri Piramida | Egypt | Kairo; Cairo | Cairo | | Egyptian; Egyptians |
        # Africa
        LY | Libya; Libia | Libya | Tripoli | Tripoli | | Libyan; Libyans |
        TN | Tunisia | Tunisia | Tunis | Tunis | | Tunisian; Tunisians | Istana Carthage; Carthage Palace
        DZ | Aljazair; Algeria | Algeria | Aljir; Algiers; Alger | Algiers | | Algerian; Algerians | El Mouradia
        MA | Maroko; Marokko; Morocco | Morocco | Rabat | Rabat | | Moroccan; Moroccans |
        EH | Sahara Barat | Western Sahara | El Aaiun; Laayoune | Laayoune; El Aaiun | Sahrawi | Sahrawi; Sahrawis |
        SD | Sudan | Sudan | Khartoum; Khartum | Khartoum | | Sudanese |
        SS | Sudan Selatan; Sudsel | South Sudan | Juba | Juba | | South Sudanese |
        ET | Etiopia; Ethiopia | Ethiopia | Addis Ababa | Addis Ababa | | Ethiopian; Ethiopians |
        ER | Eritrea | Eritrea | Asmara | Asmara | | Eritrean; Eritreans |
        DJ | Djibouti; Jibuti | Djibouti | Djibouti City | Djibouti City | | Djiboutian; Djiboutians |
        SO | Somalia | Somalia | Mogadishu | Mogadishu | | Somali; Somalis; Somalian | Villa Somalia
        KE | Kenya | Kenya | Nairobi | Nairobi | | Kenyan; Kenyans |
        UG | Uganda | Uganda | Kampala | Kampala | | Ugandan; Ugandans |
        TZ | Tanzania | Tanzania | Dodoma; Dar es Salaam | Dodoma; Dar es Salaam | | Tanzanian; Tanzanians |
        RW | Rwanda | Rwanda | Kigali | Kigali | | Rwandan; Rwandans |
        BI | Burundi | Burundi | Gitega; Bujumbura | Gitega; Bujumbura | | Burundian; Burundians |
        CD | Republik Demokratik Kongo; RD Kongo; Kongo; RDK | Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; Congo-Kinshasa | Kinshasa | Kinshasa | | Congolese |
        CG | Republik Kongo; Kongo-Brazzaville | Republic of the Congo; Congo Republic; Congo-Brazzaville | Brazzaville | Brazzaville | |  |
        CF | Republik Afrika Tengah; Afrika Tengah | Central African Republic | Bangui | Bangui | | Central African; Central Africans |
        CM | Kamerun | Cameroon | Yaounde; Yaoundé | Yaounde; Yaoundé | | Cameroonian; Cameroonians |
        TD | Chad | Chad | N'Djamena; Ndjamena | N'Djamena | | Chadian; Chadians |
        NE | Niger | Niger | Niamey | Niamey | | Nigerien; Nigeriens |
        NG | Nigeria | Nigeria | Abuja | Abuja | | Nigerian; Nigerians | Aso Rock; Aso Villa
        BJ | Benin | Benin | Porto-Novo | Porto-Novo | | Beninese |
        TG | Togo | Togo | Lome; Lomé | Lome; Lomé | | Togolese |
        GH | Ghana | Ghana | Accra; Akra | Accra | | Ghanaian; Ghanaians | Jubilee House
        CI | Pantai Gading; Cote d'Ivoire; Côte d'Ivoire | Ivory Coast; Cote d'Ivoire; Côte d'Ivoire | Yamoussoukro; Abidjan | Yamoussoukro; Abidjan | | Ivorian; Ivorians |
        BF | Burkina Faso | Burkina Faso | Ouagadougou | Ouagadougou | | Burkinabe; Burkinabé |
        ML | Mali | Mali | Bamako | Bamako | | Malian; Malians |
        SN | Senegal | Senegal | Dakar | Dakar | | Senegalese |
        GM | Gambia | Gambia; The Gambia | Banjul | Banjul | | Gambian; Gambians |
        GN | Guinea | Guinea | Conakry | Conakry | | Guinean; Guineans |
        GW | Guinea-Bissau; Guinea Bissau | Guinea-Bissau | Bissau | Bissau | | Bissau-Guinean; Bissau-Guineans |
        GQ | Guinea Khatulistiwa; Guinea Ekuatorial | Equatorial Guinea | Malabo | Malabo | | Equatorial Guinean; Equatorial Guineans; Equatoguinean |
        SL | Sierra Leone | Sierra Leone | Freetown | Freetown | | Sierra Leonean; Sierra Leoneans |
        LR | Liberia | Liberia | Monrovia | Monrovia | | Liberian; Liberians |
        MR | Mauritania | Mauritania | Nouakchott | Nouakchott | | Mauritanian; Mauritanians |
        CV | Tanjung Verde; Cabo Verde; Tanjung Hijau | Cape Verde; Cabo Verde | Praia | Praia | | Cape Verdean; Cape Verdeans |
        ST | Sao Tome dan Principe; Sao Tome | Sao Tome and Principe; São Tomé and Príncipe | Sao Tome; São Tomé | Sao Tome; São Tomé | | Sao Tomean; Santomean |
        GA | Gabon | Gabon | Libreville | Libreville | | Gabonese |
        AO | Angola | Angola | Luanda | Luanda | | Angolan; Angolans |
        ZM | Zambia | Zambia | Lusaka | Lusaka | | Zambian; Zambians |
        ZW | Zimbabwe | Zimbabwe | Harare | Harare | | Zimbabwean; Zimbabweans |
        MW | Malawi | Malawi | Lilongwe | Lilongwe | | Malawian; Malawians |
        MZ | Mozambik; Mozambique | Mozambique | Maputo | Maputo | | Mozambican; Mozambicans |
        BW | Botswana | Botswana | Gaborone | Gaborone | | Botswanan; Botswanans; Batswana |
        NA | Namibia | Namibia | Windhoek | Windhoek | | Namibian; Namibians |
        ZA | Afrika Selatan; Afsel | South Africa; RSA | Pretoria; Cape Town; Bloemfontein | Pretoria; Cape Town; Bloemfontein | | South African; South Africans | Union Buildings
        SZ | Eswatini; Swaziland | Eswatini; Swaziland | Mbabane; Lobamba | Mbabane; Lobamba | | Swazi; Swazis |
        LS | Lesotho | Lesotho | Maseru | Maseru | | Basotho; Mosotho |
        MG | Madagaskar; Madagascar | Madagascar | Antananarivo | Antananarivo | | Malagasy; Madagascan |
        MU | Mauritius | Mauritius | Port Louis | Port Louis | | Mauritian; Mauritians |
        SC | Seychelles; Seychelle | Seychelles | |  | | Seychellois |
        KM | Komoro; Kepulauan Komoro | Comoros; Union of the Comoros | Moroni | Moroni | | Comorian; Comorians |
        RE | Pulau Reunion | Réunion | Saint-Denis Reunion | Saint-Denis Reunion | | Reunionese |
        YT | Mayotte | Mayotte | Mamoudzou | Mamoudzou | | Mahoran; Mahorans |
        SH | Saint Helena; Santa Helena | Saint Helena; St Helena; St. Helena | |  | |  |
        IO | Wilayah Samudra Hindia Britania; Kepulauan Chagos; Diego Garcia | British Indian Ocean Territory; Chagos Islands; Chagos; Diego Garcia | |  | | Chagossian; Chagossians |
        # Western Europe
        GB | Inggris; Inggris Raya; Britania Raya; UK; Kerajaan Inggris; Negeri Ratu Elizabeth; Kerajaan Bersatu; Skotlandia; Wales; Irlandia Utara | United Kingdom; UK; U.K.; Britain; Great Britain; England; Scotland; Wales; Northern Ireland | London | London | Britania | British; Briton; Britons; English; Scottish; Scots; Scot; Welsh; Northern Irish | Downing Street; Downing Street 10; Downing Street No 10; 10 Downing Street; No 10 Downing Street; Whitehall; Istana Buckingham; Buckingham Palace; Westminster
        IE | Irlandia; Republik Irlandia | Ireland; Republic of Ireland; Irish Republic | Dublin | Dublin | | Irish | Leinster House
        FR | Prancis; Perancis; Negeri Mode | France; French Republic | Paris | Paris | | French; Frenchman; Frenchwoman | Elysee; Élysée; Istana Elysee; Istana Élysée; Elysee Palace; Élysée Palace; Quai d'Orsay; Matignon
        DE | Jerman; Republik Federal Jerman; Negeri Panser | Germany; Federal Republic of Germany | Berlin | Berlin | | German; Germans | Bundeskanzleramt
        NL | Belanda; Negeri Kincir Angin; Negeri Oranye | Netherlands; the Netherlands; Holland | Amsterdam; Den Haag | Amsterdam; The Hague | | Dutch; Dutchman; Dutchwoman | Den Haag; The Hague; Binnenhof
        BE | Belgia | Belgium | Brussel; Brussels | Brussels | | Belgian; Belgians |
        LU | Luksemburg; Luxemburg; Luxembourg | Luxembourg | Kota Luksemburg | Luxembourg City | | Luxembourgish; Luxembourger; Luxembourgers |
        CH | Swiss; Swis; Switzerland | Switzerland; Swiss Confederation | Bern | Bern; Berne | | Swiss |
        AT | Austria | Austria | Wina; Vienna | Vienna | | Austrian; Austrians | Ballhausplatz
        LI | Liechtenstein | Liechtenstein | Vaduz | Vaduz | | Liechtensteiner |
        MC | Monako; Monaco | Monaco | Monte Carlo | Monte Carlo; Monaco-Ville | | Monegasque; Monégasque |
        ES | Spanyol; Negeri Matador | Spain | Madrid | Madrid | | Spanish; Spaniard; Spaniards | Moncloa; La Moncloa; Istana Moncloa; Moncloa Palace
        PT | Portugal | Portugal | Lisbon; Lisabon | Lisbon | Portugis | Portuguese |
        AD | Andorra | Andorra | Andorra la Vella | Andorra la Vella | | Andorran; Andorrans |
        IT | Italia; Negeri Pizza; Negeri Piza | Italy | Roma | Rome | | Italian; Italians | Palazzo Chigi; Quirinale; Quirinal Palace
        VA | Vatikan; Kota Vatikan; Tahta Suci; Takhta Suci | Vatican; Vatican City; Holy See; the Holy See | |  | |  | Tahta Suci; Takhta Suci; Holy See
        SM | San Marino | San Marino | |  | | Sammarinese |
        MT | Malta | Malta | Valletta; Valetta | Valletta | | Maltese |
        GI | Gibraltar | Gibraltar | |  | | Gibraltarian; Gibraltarians |
        IM | Pulau Man | Isle of Man | |  | | Manx |
        JE | Bailiwick Jersey | Bailiwick of Jersey | Saint Helier | St Helier; Saint Helier | |  |
        GG | Guernsey | Guernsey | Saint Peter Port | St Peter Port; Saint Peter Port | |  |
        # Northern Europe
        DK | Denmark | Denmark | Kopenhagen; Copenhagen | Copenhagen | | Danish; Dane; Danes | Christiansborg
        SE | Swedia | Sweden | Stockholm | Stockholm | | Swedish; Swede; Swedes |
        NO | Norwegia | Norway | Oslo | Oslo | | Norwegian; Norwegians |
        FI | Finlandia | Finland | Helsinki | Helsinki | | Finnish; Finn; Finns |
        IS | Islandia | Iceland | Reykjavik | Reykjavik; Reykjavík | | Icelandic; Icelander; Icelanders |
        GL | Greenland; Grinlandia | Greenland | Nuuk | Nuuk | | Greenlandic; Greenlander; Greenlanders |
        FO | Kepulauan Faroe; Faroe | Faroe Islands; Faroes | Torshavn | Torshavn; Tórshavn | | Faroese |
        AX | Kepulauan Aland | Aland Islands; Åland Islands | Mariehamn | Mariehamn | |  |
        EE | Estonia | Estonia | Tallinn | Tallinn | | Estonian; Estonians |
        LV | Latvia | Latvia | Riga | Riga | | Latvian; Latvians |
        LT | Lituania; Lithuania | Lithuania | Vilnius | Vilnius | | Lithuanian; Lithuanians |
        # Eastern and South-Eastern Europe
        RU | Rusia; Federasi Rusia; Negeri Beruang Merah; Negeri Beruang Putih; Uni Soviet | Russia; Russian Federation; Soviet Union; USSR | Moskow; Moskwa; Moscow | Moscow | Soviet | Russian; Russians; Soviet | Kremlin; the Kremlin
        UA | Ukraina; Ukraine | Ukraine | Kyiv; Kiev | Kyiv; Kiev | | Ukrainian; Ukrainians | Bankova
        BY | Belarus; Belarusia | Belarus; Byelorussia | Minsk | Minsk | | Belarusian; Belarusians; Belarussian |
        MD | Moldova | Moldova | Chisinau; Kishinev | Chisinau; Chișinău | | Moldovan; Moldovans |
        PL | Polandia | Poland | Warsawa; Warsaw | Warsaw | | Polish; Poles |
        CZ | Ceko; Republik Ceko; Ceska; Cekoslowakia | Czech Republic; Czechia; Czechoslovakia | Praha; Prague | Prague; Praha | | Czech; Czechs |
        SK | Slowakia; Slovakia | Slovakia; Slovak Republic | Bratislava | Bratislava | | Slovak; Slovaks; Slovakian |
        HU | Hungaria; Hongaria | Hungary | Budapest; Budapes | Budapest | Magyar | Hungarian; Hungarians |
        RO | Rumania; Romania | Romania | Bukares; Bukarest; Bucharest | Bucharest | | Romanian; Romanians |
        BG | Bulgaria | Bulgaria | Sofia | Sofia | | Bulgarian; Bulgarians |
        GR | Yunani | Greece | Athena; Athens | Athens | | Greek; Greeks | Maximos Mansion
        AL | Albania | Albania | Tirana | Tirana | | Albanian; Albanians |
        RS | Serbia | Serbia | Beograd; Belgrade | Belgrade; Beograd | | Serbian; Serbians; Serb; Serbs |
        XK | Kosovo | Kosovo | Pristina | Pristina; Prishtina | | Kosovar; Kosovars; Kosovan |
        ME | Montenegro | Montenegro | Podgorica | Podgorica | | Montenegrin; Montenegrins |
        MK | Makedonia Utara; Makedonia; Masedonia Utara; Masedonia | North Macedonia; Macedonia | Skopje | Skopje | | Macedonian; Macedonians |
        BA | Bosnia; Bosnia dan Herzegovina; Bosnia-Herzegovina; Bosnia Herzegovina | Bosnia; Bosnia and Herzegovina; Bosnia-Herzegovina | Sarajevo | Sarajevo | | Bosnian; Bosnians; Bosniak; Bosniaks |
        HR | Kroasia | Croatia | Zagreb | Zagreb | | Croatian; Croatians; Croat; Croats |
        SI | Slovenia | Slovenia | Ljubljana | Ljubljana | | Slovenian; Slovenians; Slovene; Slovenes |
        # North America and the Caribbean
        US | Amerika Serikat; AS; Amerika; USA; Negeri Paman Sam; Negeri Abang Sam; Negeri Adidaya | United States; US; U.S.; USA; U.S.A.; United States of America; America | Washington DC; Washington; Washington, DC; Washington D.C. | Washington; Washington DC; Washington, DC; Washington D.C.; Washington, D.C. | | American; Americans | Gedung Putih; White House; the White House; Capitol Hill; Oval Office; Foggy Bottom
        CA | Kanada; Negeri Daun Mapel; Negeri Maple | Canada | Ottawa | Ottawa | | Canadian; Canadians | Parliament Hill; Rideau Hall
        MX | Meksiko; Mexico | Mexico | Mexico City; Kota Meksiko; Meksiko City | Mexico City | | Mexican; Mexicans | Los Pinos; Palacio Nacional
        GT | Guatemala | Guatemala | Guatemala City; Kota Guatemala | Guatemala City | | Guatemalan; Guatemalans |
        BZ | Belize | Belize | Belmopan | Belmopan | | Belizean; Belizeans |
        SV | El Salvador | El Salvador | San Salvador | San Salvador | | Salvadoran; Salvadorans; Salvadorean |
        HN | Honduras | Honduras | Tegucigalpa | Tegucigalpa | | Honduran; Hondurans |
        NI | Nikaragua; Nicaragua | Nicaragua | Managua | Managua | | Nicaraguan; Nicaraguans |
        CR | Kosta Rika; Costa Rica | Costa Rica | San Jose Kosta Rika | San Jose Costa Rica | | Costa Rican; Costa Ricans |
        PA | Panama | Panama | Panama City; Kota Panama | Panama City | | Panamanian; Panamanians |
        CU | Kuba | Cuba | Havana | Havana | | Cuban; Cubans |
        JM | Jamaika; Jamaica | Jamaica | Kingston | Kingston | | Jamaican; Jamaicans |
        HT | Haiti | Haiti | Port-au-Prince; Port au Prince | Port-au-Prince | | Haitian; Haitians |
        DO | Republik Dominika | Dominican Republic | Santo Domingo | Santo Domingo | |  |
        PR | Puerto Riko; Puerto Rico | Puerto Rico | San Juan | San Juan | | Puerto Rican; Puerto Ricans | La Fortaleza
        BS | Bahama; Bahamas; Kepulauan Bahama | Bahamas; The Bahamas | Nassau | Nassau | | Bahamian; Bahamians |
        BB | Barbados | Barbados | Bridgetown | Bridgetown | | Barbadian; Barbadians; Bajan |
        TT | Trinidad dan Tobago; Trinidad & Tobago; Trinidad-Tobago | Trinidad and Tobago; Trinidad | Port of Spain | Port of Spain | | Trinidadian; Trinidadians; Tobagonian |
        AG | Antigua dan Barbuda | Antigua and Barbuda; Antigua | Saint John's | St. John's; Saint John's | | Antiguan; Antiguans |
        DM | Dominika | Dominica | Roseau | Roseau | |  |
        GD | Grenada | Grenada | Saint George's | St. George's; Saint George's | | Grenadian; Grenadians |
        KN | Saint Kitts dan Nevis; St Kitts dan Nevis | Saint Kitts and Nevis; St Kitts and Nevis; St. Kitts and Nevis | Basseterre | Basseterre | | Kittitian; Nevisian |
        LC | Saint Lucia; Santa Lusia; St Lucia | Saint Lucia; St Lucia; St. Lucia | Castries | Castries | | Saint Lucian; St Lucian |
        VC | Saint Vincent dan Grenadine; Saint Vincent dan Grenadines | Saint Vincent and the Grenadines; St Vincent and the Grenadines; St. Vincent and the Grenadines | Kingstown | Kingstown | | Vincentian; Vincentians |
        AW | Aruba | Aruba | Oranjestad | Oranjestad | | Aruban; Arubans |
        CW | Curacao; Curaçao; Kurasao | Curacao; Curaçao | Willemstad | Willemstad | | Curacaoan |
        SX | Sint Maarten | Sint Maarten; St Maarten; St. Maarten | Philipsburg | Philipsburg | |  |
        BQ | Bonaire; Karibia Belanda | Bonaire; Caribbean Netherlands | Kralendijk | Kralendijk | | Bonairean |
        BM | Bermuda | Bermuda | |  | | Bermudian; Bermudians |
        KY | Kepulauan Cayman; Cayman | Cayman Islands | George Town Cayman | George Town Cayman | | Caymanian; Caymanians |
        VG | Kepulauan Virgin Britania Raya; Kepulauan Virgin Inggris | British Virgin Islands; BVI | Road Town | Road Town | |  |
        VI | Kepulauan Virgin Amerika Serikat; Kepulauan Virgin AS | US Virgin Islands; U.S. Virgin Islands; United States Virgin Islands | Charlotte Amalie | Charlotte Amalie | |  |
        TC | Kepulauan Turks dan Caicos | Turks and Caicos Islands; Turks and Caicos | Cockburn Town | Cockburn Town | |  |
        AI | Anguilla | Anguilla | |  | | Anguillan |
        MS | Montserrat | Montserrat | |  | | Montserratian |
        GP | Guadeloupe | Guadeloupe | Basse-Terre | Basse-Terre | | Guadeloupean |
        MQ | Martinik; Martinique | Martinique | Fort-de-France | Fort-de-France | | Martinican |
        PM | Saint Pierre dan Miquelon | Saint Pierre and Miquelon; St Pierre and Miquelon | |  | |  |
        MF | Saint Martin | Saint Martin; St Martin | Marigot | Marigot | |  |
        BL | Saint Barthelemy; Saint Barts | Saint Barthelemy; St Barts; Saint Barthélemy | Gustavia | Gustavia | |  |
        # South America
        AR | Argentina; Negeri Tango | Argentina | Buenos Aires | Buenos Aires | | Argentine; Argentines; Argentinian; Argentinians; Argentinean | Casa Rosada
        BR | Brasil; Brazil; Negeri Samba | Brazil | Brasilia; Brasília | Brasilia; Brasília | | Brazilian; Brazilians | Planalto; Istana Planalto; Planalto Palace
        CL | Chili; Chile; Cile | Chile | Santiago | Santiago | | Chilean; Chileans | La Moneda; Istana La Moneda; La Moneda Palace
        CO | Kolombia; Colombia | Colombia | Bogota; Bogotá | Bogota; Bogotá | | Colombian; Colombians | Casa de Narino; Casa de Nariño
        VE | Venezuela; Republik Bolivarian Venezuela | Venezuela; Bolivarian Republic of Venezuela | Caracas; Karakas | Caracas | | Venezuelan; Venezuelans | Miraflores; Istana Miraflores; Miraflores Palace
        PE | Peru | Peru | Lima Peru | |  | Peruvian; Peruvians |
        EC | Ekuador; Ecuador | Ecuador | Quito | Quito | | Ecuadorian; Ecuadorians; Ecuadorean | Carondelet; Carondelet Palace
        BO | Bolivia | Bolivia | La Paz; Sucre | La Paz; Sucre | | Bolivian; Bolivians | Palacio Quemado
        PY | Paraguay | Paraguay | Asuncion; Asunción | Asuncion; Asunción | | Paraguayan; Paraguayans |
        UY | Uruguay | Uruguay | Montevideo | Montevideo | | Uruguayan; Uruguayans |
        GY | Guyana | Guyana | Georgetown | Georgetown | | Guyanese |
        SR | Suriname | Suriname; Surinam | Paramaribo | Paramaribo | | Surinamese |
        GF | Guyana Prancis | French Guiana | Cayenne | Cayenne | | French Guianese |
        FK | Kepulauan Falkland; Falkland; Malvinas | Falkland Islands; Falklands; Malvinas | Port Stanley | Stanley Falkland Islands; Port Stanley | | Falkland Islander; Falkland Islanders |
        # Poles
        AQ | Antartika; Antarktika; Kutub Selatan | Antarctica | |  | | Antarctic |
        SJ | Svalbard; Svalbard dan Jan Mayen | Svalbard; Svalbard and Jan Mayen | Longyearbyen | Longyearbyen | |  |
        """
}
