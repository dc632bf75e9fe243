/// News agencies, newspapers, broadcasters and online media, Indonesian ones first.
///
/// One entry a line, columns parted by `|` with blanks around it, several names in one column parted by `;`.
/// An empty column holds nothing; `#` opens a comment line. Names stand in the letter case they are printed in,
/// and short forms such as `AS` or `US` are meant to be compared with regard to case.
///
/// Columns: usual name | other spellings and short forms | domain | ISO 3166 code of the home country | kind (`agency`,
/// `broadcaster`, `newspaper`, `online`, `magazine`, each also after `state`) | family, empty where it is its own.
///
/// A *family* is the house or network whose newsrooms share their copy: the sister sites of one network, the papers of
/// one publisher, the stations of one broadcaster. It is the narrowest such house: an owner behind several networks is
/// none (detik network and CNN Indonesia have one owner and are two families), and neither is a state. What is printed
/// under the address of another outlet, `finance.detik.com`, is of its family. Each family has one spelling.
///
/// `state` stands before the kind where a government, or the party that is one, owns the medium or appoints who runs it.
/// Public broadcasters and agencies under a law of their own that keeps the newsroom apart (TVRI, BBC, NHK, AFP) are not
/// marked, nor are media that are only near a government.
///
/// A name that is also a common word is listed only in a longer form (`Harian Waspada`, `Goal.com`).
///
/// Compiled for this project from general reference knowledge of the press: mastheads, published domains and well-known
/// ownership. Domains and owners change; a wrong or missing one costs no match by name.
package enum MediaTable {
    package static let table = """
        # Indonesia: news agencies and national portals
        Antara | ANTARA; ANTARA News; Antara News; Antaranews; Antaranews.com; LKBN Antara; Kantor Berita Antara; Perum LKBN Antara; Antara News Agency | antaranews.com | ID | state agency | Antara
        Antara Foto | ANTARA FOTO | antarafoto.com | ID | state agency | Antara
        detikcom | detik.com; Detik; Detikcom; Detik.com; detikNews; detiknews; detik news | detik.com | ID | online | detik network
        detikFinance | Detik Finance; detik finance | finance.detik.com | ID | online | detik network
        detikSport | Detik Sport | sport.detik.com | ID | online | detik network
        detikHot | detikHOT; Detik Hot | hot.detik.com | ID | online | detik network
        detikINET | detikInet; Detik Inet | inet.detik.com | ID | online | detik network
        detikOto | Detik Oto | oto.detik.com | ID | online | detik network
        detikTravel | Detik Travel | travel.detik.com | ID | online | detik network
        detikFood | Detik Food | food.detik.com | ID | online | detik network
        detikHealth | Detik Health | health.detik.com | ID | online | detik network
        detikEdu | Detik Edu | detik.com/edu | ID | online | detik network
        detikProperti | Detik Properti | detik.com/properti | ID | online | detik network
        detikHikmah | Detik Hikmah | detik.com/hikmah | ID | online | detik network
        detikPop | Detik Pop | detik.com/pop | ID | online | detik network
        detikX | | detik.com/x | ID | online | detik network
        20detik | 20Detik | 20.detik.com | ID | online | detik network
        detikJatim | Detik Jatim | detik.com/jatim | ID | online | detik network
        detikJabar | Detik Jabar | detik.com/jabar | ID | online | detik network
        detikJateng | Detik Jateng | detik.com/jateng | ID | online | detik network
        detikJogja | Detik Jogja | detik.com/jogja | ID | online | detik network
        detikBali | Detik Bali | detik.com/bali | ID | online | detik network
        detikSumut | Detik Sumut | detik.com/sumut | ID | online | detik network
        detikSumbagsel | Detik Sumbagsel | detik.com/sumbagsel | ID | online | detik network
        detikSulsel | Detik Sulsel | detik.com/sulsel | ID | online | detik network
        detikKalimantan | Detik Kalimantan | detik.com/kalimantan | ID | online | detik network
        Wolipop | wolipop | wolipop.detik.com | ID | online | detik network
        HaiBunda | Haibunda | haibunda.com | ID | online | detik network
        InsertLive | Insertlive | insertlive.com | ID | online | detik network
        Beautynesia | | beautynesia.id | ID | online | detik network
        CNN Indonesia | CNNIndonesia; CNNIndonesia.com; CNN Indonesia TV | cnnindonesia.com | ID | online | CT Corp
        CNBC Indonesia | CNBCIndonesia; CNBCIndonesia.com | cnbcindonesia.com | ID | online | CT Corp
        Trans TV | TransTV; TRANS TV | transtv.co.id | ID | broadcaster | CT Corp
        Trans7 | Trans 7; TRANS7 | trans7.co.id | ID | broadcaster | CT Corp
        Kompas.com | KOMPAS.com; kompas.com; Kompas com | kompas.com | ID | online | Kompas Gramedia
        Kompas | Harian Kompas; Kompas.id; Kompas id | kompas.id | ID | newspaper | Kompas Gramedia
        Kompas TV | KompasTV; KOMPAS TV; Kompas.tv; KOMPAS.TV | kompas.tv | ID | broadcaster | Kompas Gramedia
        Kontan | Kontan.co.id; KONTAN; KONTAN.CO.ID; Harian Kontan | kontan.co.id | ID | newspaper | Kompas Gramedia
        Grid.ID | GRID.ID; Grid.id | grid.id | ID | online | Kompas Gramedia
        Bolasport.com | BolaSport; BolaSport.com; BOLASPORT.COM | bolasport.com | ID | online | Kompas Gramedia
        Motorplus | Motor Plus; Motorplus-online.com; MOTOR Plus | motorplus-online.com | ID | online | Kompas Gramedia
        GridOto | GridOto.com; Grid Oto | gridoto.com | ID | online | Kompas Gramedia
        Nakita | Nakita.id; Nakita.grid.id | nakita.grid.id | ID | magazine | Kompas Gramedia
        National Geographic Indonesia | Nationalgeographic.co.id; NatGeo Indonesia | nationalgeographic.grid.id | ID | magazine | Kompas Gramedia
        Majalah Intisari | Intisari Online; Intisari-Online.com | intisari.grid.id | ID | magazine | Kompas Gramedia
        Parapuan | PARAPUAN | parapuan.co | ID | online | Kompas Gramedia
        Sonora | Radio Sonora; Sonora FM; Sonora.id; SONORA.ID | sonora.id | ID | broadcaster | Kompas Gramedia
        # Indonesia: Tribun Network
        Tribunnews | Tribunnews.com; TRIBUNNEWS.COM; Tribunnews com; Tribun News | tribunnews.com | ID | online | Tribun Network
        Tribun Jakarta | TribunJakarta; TribunJakarta.com; TRIBUNJAKARTA.COM | jakarta.tribunnews.com | ID | online | Tribun Network
        Warta Kota | Wartakotalive; Wartakotalive.com; WARTAKOTALIVE.COM; WartaKota | wartakota.tribunnews.com | ID | newspaper | Tribun Network
        Tribun Bekasi | TribunBekasi.com; TRIBUNBEKASI.COM | bekasi.tribunnews.com | ID | online | Tribun Network
        Tribun Depok | TribunDepok.com; TRIBUNDEPOK.COM | depok.tribunnews.com | ID | online | Tribun Network
        Tribun Tangerang | TribunTangerang.com; TRIBUNTANGERANG.COM | tangerang.tribunnews.com | ID | online | Tribun Network
        Tribun Bogor | TribunnewsBogor; TribunnewsBogor.com; TRIBUNNEWSBOGOR.COM | bogor.tribunnews.com | ID | online | Tribun Network
        Tribun Banten | TribunBanten.com; TRIBUNBANTEN.COM | banten.tribunnews.com | ID | online | Tribun Network
        Tribun Jabar | TribunJabar; TribunJabar.id; TRIBUNJABAR.ID; TribunJabar.co.id | jabar.tribunnews.com | ID | newspaper | Tribun Network
        Tribun Cirebon | TribunCirebon.com; TRIBUNCIREBON.COM | cirebon.tribunnews.com | ID | online | Tribun Network
        Tribun Priangan | TribunPriangan.com; TRIBUNPRIANGAN.COM | priangan.tribunnews.com | ID | online | Tribun Network
        Tribun Jateng | TribunJateng; TribunJateng.com; TRIBUNJATENG.COM | jateng.tribunnews.com | ID | newspaper | Tribun Network
        Tribun Banyumas | TribunBanyumas.com; TRIBUNBANYUMAS.COM | banyumas.tribunnews.com | ID | online | Tribun Network
        Tribun Muria | TribunMuria.com; TRIBUNMURIA.COM | muria.tribunnews.com | ID | online | Tribun Network
        Tribun Pantura | TribunPantura.com; TRIBUNPANTURA.COM | pantura.tribunnews.com | ID | online | Tribun Network
        Tribun Solo | TribunSolo; TribunSolo.com; TRIBUNSOLO.COM | solo.tribunnews.com | ID | online | Tribun Network
        Tribun Jogja | TribunJogja; TribunJogja.com; TRIBUNJOGJA.COM | jogja.tribunnews.com | ID | newspaper | Tribun Network
        Tribun Jatim | TribunJatim; TribunJatim.com; TRIBUNJATIM.COM | jatim.tribunnews.com | ID | online | Tribun Network
        Tribun Mataraman | TribunMataraman.com; TRIBUNMATARAMAN.COM | mataraman.tribunnews.com | ID | online | Tribun Network
        Tribun Madura | TribunMadura.com; TRIBUNMADURA.COM | madura.tribunnews.com | ID | online | Tribun Network
        Harian Surya | Surya.co.id; SURYA.CO.ID; Surya Online | surabaya.tribunnews.com | ID | newspaper | Tribun Network
        SuryaMalang | SuryaMalang.com; SURYAMALANG.COM; Surya Malang | suryamalang.tribunnews.com | ID | online | Tribun Network
        Tribun Bali | TribunBali; TribunBali.com; Tribun-Bali.com; TRIBUN-BALI.COM | bali.tribunnews.com | ID | newspaper | Tribun Network
        Tribun Lombok | TribunLombok.com; TRIBUNLOMBOK.COM | lombok.tribunnews.com | ID | online | Tribun Network
        Pos Kupang | POS-KUPANG.COM; Pos-Kupang.com; PosKupang | kupang.tribunnews.com | ID | newspaper | Tribun Network
        Tribun Flores | TribunFlores.com; TRIBUNFLORES.COM | flores.tribunnews.com | ID | online | Tribun Network
        Serambi Indonesia | Serambinews; Serambinews.com; SERAMBINEWS.COM; Serambi News | aceh.tribunnews.com | ID | newspaper | Tribun Network
        Prohaba | Prohaba.co; PROHABA.CO | prohaba.tribunnews.com | ID | newspaper | Tribun Network
        Tribun Gayo | TribunGayo.com; TRIBUNGAYO.COM | gayo.tribunnews.com | ID | online | Tribun Network
        Tribun Medan | Tribun-Medan; Tribun-Medan.com; TRIBUN-MEDAN.COM; TribunMedan | medan.tribunnews.com | ID | newspaper | Tribun Network
        Tribun Padang | TribunPadang.com; TRIBUNPADANG.COM | padang.tribunnews.com | ID | online | Tribun Network
        Tribun Pekanbaru | TribunPekanbaru.com; TRIBUNPEKANBARU.COM | pekanbaru.tribunnews.com | ID | newspaper | Tribun Network
        Tribun Batam | TribunBatam.id; TRIBUNBATAM.ID; TRIBUNBATAM.id | batam.tribunnews.com | ID | newspaper | Tribun Network
        Tribun Jambi | TribunJambi.com; TRIBUNJAMBI.COM | jambi.tribunnews.com | ID | newspaper | Tribun Network
        Tribun Sumsel | TribunSumsel.com; TRIBUNSUMSEL.COM | sumsel.tribunnews.com | ID | newspaper | Tribun Network
        Sriwijaya Post | Sripoku; Sripoku.com; SRIPOKU.COM | palembang.tribunnews.com | ID | newspaper | Tribun Network
        Bangka Pos | Bangkapos.com; BANGKAPOS.COM | bangka.tribunnews.com | ID | newspaper | Tribun Network
        Pos Belitung | PosBelitung; Posbelitung.co; POSBELITUNG.CO | belitung.tribunnews.com | ID | newspaper | Tribun Network
        Tribun Bengkulu | TribunBengkulu.com; TRIBUNBENGKULU.COM | bengkulu.tribunnews.com | ID | online | Tribun Network
        Tribun Lampung | TribunLampung.co.id; Tribunlampung.co.id; TRIBUNLAMPUNG.CO.ID | lampung.tribunnews.com | ID | newspaper | Tribun Network
        Tribun Pontianak | TribunPontianak.co.id; TRIBUNPONTIANAK.CO.ID | pontianak.tribunnews.com | ID | newspaper | Tribun Network
        Banjarmasin Post | Banjarmasinpost.co.id; BANJARMASINPOST.CO.ID; BPost; B-Post | banjarmasin.tribunnews.com | ID | newspaper | Tribun Network
        Tribun Kalteng | TribunKalteng.com; TRIBUNKALTENG.COM | kalteng.tribunnews.com | ID | online | Tribun Network
        Tribun Kaltim | TribunKaltim.co; TRIBUNKALTIM.CO | kaltim.tribunnews.com | ID | newspaper | Tribun Network
        Tribun Kaltara | TribunKaltara.com; TRIBUNKALTARA.COM | kaltara.tribunnews.com | ID | online | Tribun Network
        Tribun Timur | Tribun-Timur.com; TRIBUN-TIMUR.COM | makassar.tribunnews.com | ID | newspaper | Tribun Network
        Tribun Toraja | TribunToraja.com; TRIBUNTORAJA.COM | toraja.tribunnews.com | ID | online | Tribun Network
        Tribun Sulbar | Tribun-Sulbar.com; TRIBUN-SULBAR.COM | sulbar.tribunnews.com | ID | online | Tribun Network
        Tribun Palu | TribunPalu.com; TRIBUNPALU.COM | palu.tribunnews.com | ID | online | Tribun Network
        Tribun Manado | TribunManado.co.id; TRIBUNMANADO.CO.ID | manado.tribunnews.com | ID | newspaper | Tribun Network
        Tribun Gorontalo | TribunGorontalo.com; TRIBUNGORONTALO.COM | gorontalo.tribunnews.com | ID | online | Tribun Network
        Tribun Sultra | TribunnewsSultra.com; TRIBUNNEWSSULTRA.COM | sultra.tribunnews.com | ID | online | Tribun Network
        Tribun Ambon | TribunAmbon.com; TRIBUNAMBON.COM | ambon.tribunnews.com | ID | online | Tribun Network
        Tribun Ternate | TribunTernate.com; TRIBUNTERNATE.COM | ternate.tribunnews.com | ID | online | Tribun Network
        Tribun Papua | Tribun-Papua.com; TRIBUN-PAPUA.COM | papua.tribunnews.com | ID | online | Tribun Network
        Tribun Papua Barat | TribunPapuaBarat.com; TRIBUNPAPUABARAT.COM | papuabarat.tribunnews.com | ID | online | Tribun Network
        Tribun Sorong | TribunSorong.com; TRIBUNSORONG.COM | sorong.tribunnews.com | ID | online | Tribun Network
        Tribun Trends | TribunTrends.com; TRIBUNTRENDS.COM | trends.tribunnews.com | ID | online | Tribun Network
        Tribun Style | TribunStyle.com; TRIBUNSTYLE.COM | style.tribunnews.com | ID | online | Tribun Network
        Tribun Wow | TribunWow.com; TRIBUNWOW.COM | wow.tribunnews.com | ID | online | Tribun Network
        Tribun Travel | TribunTravel.com; TRIBUNTRAVEL.COM | travel.tribunnews.com | ID | online | Tribun Network
        Tribun Video | Tribun-Video.com; TRIBUN-VIDEO.COM | video.tribunnews.com | ID | online | Tribun Network
        Tribunnewswiki | TribunnewsWiki; TRIBUNNEWSWIKI.COM | tribunnewswiki.com | ID | online | Tribun Network
        # Indonesia: Emtek
        Liputan6.com | Liputan6; Liputan 6; Liputan6 SCTV | liputan6.com | ID | online | Emtek
        SCTV | | sctv.co.id | ID | broadcaster | Emtek
        Indosiar | | indosiar.com | ID | broadcaster | Emtek
        Merdeka.com | merdeka.com | merdeka.com | ID | online | Emtek
        KapanLagi | Kapanlagi; KapanLagi.com; Kapanlagi.com | kapanlagi.com | ID | online | Emtek
        Bola.com | bola.com | bola.com | ID | online | Emtek
        Bola.net | bola.net | bola.net | ID | online | Emtek
        Fimela | Fimela.com; FIMELA | fimela.com | ID | online | Emtek
        Brilio | Brilio.net | brilio.net | ID | online | Emtek
        Dream.co.id | | dream.co.id | ID | online | Emtek
        Otosia | Otosia.com | otosia.com | ID | online | Emtek
        Mentari TV | |  | ID | broadcaster | Emtek
        # Indonesia: MNC
        Okezone | Okezone.com; okezone | okezone.com | ID | online | MNC
        SINDOnews | Sindonews; SINDOnews.com; Sindonews.com | sindonews.com | ID | online | MNC
        Koran Sindo | KORAN SINDO; Harian Seputar Indonesia; Koran SINDO; Seputar Indonesia | koran-sindo.com | ID | newspaper | MNC
        iNews | iNews.id; iNews TV; iNewsTV; Inews.id | inews.id | ID | broadcaster | MNC
        IDX Channel | IDXChannel; IDXChannel.com; MNC Channel | idxchannel.com | ID | broadcaster | MNC
        RCTI | RCTI+; RCTI Plus | rctiplus.com | ID | broadcaster | MNC
        MNCTV | MNC TV | mnctv.com | ID | broadcaster | MNC
        GTV | Global TV | | ID | broadcaster | MNC
        MNC Portal Indonesia | MPI; MNC Portal; MNC Media | | ID | online | MNC
        MNC Trijaya | Trijaya FM; Radio MNC Trijaya; Radio Trijaya | mnctrijaya.com | ID | broadcaster | MNC
        Celebrities.id | | celebrities.id | ID | online | MNC
        # Indonesia: Tempo, Republika, Media Group, BeritaSatu, Viva and other national houses
        Tempo | Tempo.co; TEMPO.CO; TEMPO; Majalah Tempo; Koran Tempo; Tempo.Co; Tempo Interaktif | tempo.co | ID | online | Tempo Media
        Teras.id | | teras.id | ID | online | Tempo Media
        Cantika | Cantika.com | cantika.com | ID | online | Tempo Media
        Republika | Republika.co.id; REPUBLIKA.CO.ID; Harian Republika; Republika Online; ROL | republika.co.id | ID | newspaper | Mahaka Media
        Rejabar | REJABAR.CO.ID; Republika Jabar | rejabar.republika.co.id | ID | online | Mahaka Media
        Rejogja | REJOGJA.CO.ID; Republika Jogja | rejogja.republika.co.id | ID | online | Mahaka Media
        Gen FM | Jak FM | | ID | broadcaster | Mahaka Media
        JakTV | Jak TV | | ID | broadcaster | Mahaka Media
        Media Indonesia | Mediaindonesia.com; MediaIndonesia; MI Online | mediaindonesia.com | ID | newspaper | Media Group
        Metro TV | MetroTV; Metro TV News; Metrotvnews.com; MetroTVNews | metrotvnews.com | ID | broadcaster | Media Group
        Medcom.id | Medcom; medcom.id | medcom.id | ID | online | Media Group
        Lampung Post | Lampost; Lampost.co | lampost.co | ID | newspaper | Media Group
        BeritaSatu | BeritaSatu.com; Beritasatu.com; Berita Satu; BTV; BeritaSatu TV | beritasatu.com | ID | online | B Universe
        Investor Daily | Investor.id; Investor Daily Indonesia | investor.id | ID | newspaper | B Universe
        Suara Pembaruan | Harian Suara Pembaruan | | ID | newspaper | B Universe
        Jakarta Globe | The Jakarta Globe; JakartaGlobe | jakartaglobe.id | ID | online | B Universe
        VIVA | Viva.co.id; VIVA.co.id; VIVAnews; Vivanews; VIVA.CO.ID | viva.co.id | ID | online | Bakrie
        tvOne | TvOne; TV One; tvOnenews; tvOnenews.com; TVOne; tvonenews.com | tvonenews.com | ID | broadcaster | Bakrie
        ANTV | antv; Antv | antvklik.com | ID | broadcaster | Bakrie
        Bisnis Indonesia | Bisnis.com; Harian Bisnis Indonesia | bisnis.com | ID | newspaper | Bisnis Indonesia Group
        Solopos | Solopos.com; SOLOPOS.COM; Harian Solopos; Espos | solopos.com | ID | newspaper | Bisnis Indonesia Group
        Harian Jogja | Harianjogja; Harianjogja.com; HARIANJOGJA.COM | harianjogja.com | ID | newspaper | Bisnis Indonesia Group
        Suara.com | suara.com; SuaraJakarta.id; SuaraJabar.id; SuaraJogja.id; SuaraSumut.id; SuaraBali.id; SuaraJawaTengah.id; SuaraMalang.id; SuaraKaltim.id; SuaraSulsel.id; SuaraLampung.id; SuaraRiau.id; SuaraBekaci.id; SuaraBogor.id; SuaraBanten.id | suara.com | ID | online | Arkadia
        MataMata.com | Matamata.com; Matamata | matamata.com | ID | online | Arkadia
        BolaTimes | Bolatimes.com; BolaTimes.com | bolatimes.com | ID | online | Arkadia
        HiTekno | HiTekno.com; Hitekno.com | hitekno.com | ID | online | Arkadia
        MobiMoto | Mobimoto.com | mobimoto.com | ID | online | Arkadia
        kumparan | Kumparan; kumparan.com; kumparanNEWS; kumparanBISNIS; kumparanBOLA | kumparan.com | ID | online | kumparan
        IDN Times | IDNTimes; IDNTimes.com; IDN Times.com | idntimes.com | ID | online | IDN Media
        Popbela | Popbela.com; POPBELA.com | popbela.com | ID | online | IDN Media
        Popmama | Popmama.com; POPMAMA.com | popmama.com | ID | online | IDN Media
        Duniaku | Duniaku.com | duniaku.idntimes.com | ID | online | IDN Media
        Katadata | Katadata.co.id; Databoks | katadata.co.id | ID | online | Katadata
        Tirto | Tirto.id; tirto.id | tirto.id | ID | online |
        Alinea.id | | alinea.id | ID | online |
        VOI | VOI.id; voi.id | voi.id | ID | online |
        Akurat.co | AKURAT.CO | akurat.co | ID | online |
        Inilah.com | INILAH.COM; inilah.com; INILAHCOM; inilahcom | inilah.com | ID | online |
        RMOL | Rmol.id; Kantor Berita Politik RMOL; RMOL.ID; Rakyat Merdeka Online | rmol.id | ID | online | Rakyat Merdeka
        Rakyat Merdeka | RM.id; Harian Rakyat Merdeka | rm.id | ID | newspaper | Rakyat Merdeka
        Warta Ekonomi | WartaEkonomi; WartaEkonomi.co.id; WE Online; Wartaekonomi.co.id | wartaekonomi.co.id | ID | online |
        Jawa Pos | JawaPos; JawaPos.com; Jawapos.com; Harian Jawa Pos | jawapos.com | ID | newspaper | Jawa Pos Group
        JPNN | JPNN.com; jpnn.com; Jpnn.com | jpnn.com | ID | online | Jawa Pos Group
        JTV | Jawa Pos TV; JawaPos TV | | ID | broadcaster | Jawa Pos Group
        Radar Surabaya | Radarsurabaya | radarsurabaya.jawapos.com | ID | newspaper | Jawa Pos Group
        Radar Malang | Radarmalang | radarmalang.jawapos.com | ID | newspaper | Jawa Pos Group
        Radar Sidoarjo | | radarsidoarjo.jawapos.com | ID | newspaper | Jawa Pos Group
        Radar Mojokerto | | radarmojokerto.jawapos.com | ID | newspaper | Jawa Pos Group
        Radar Kediri | | radarkediri.jawapos.com | ID | newspaper | Jawa Pos Group
        Radar Madiun | | radarmadiun.jawapos.com | ID | newspaper | Jawa Pos Group
        Radar Bojonegoro | | radarbojonegoro.jawapos.com | ID | newspaper | Jawa Pos Group
        Radar Jember | | radarjember.jawapos.com | ID | newspaper | Jawa Pos Group
        Radar Banyuwangi | | radarbanyuwangi.jawapos.com | ID | newspaper | Jawa Pos Group
        Radar Tulungagung | | radartulungagung.jawapos.com | ID | newspaper | Jawa Pos Group
        Radar Bromo | | radarbromo.jawapos.com | ID | newspaper | Jawa Pos Group
        Radar Madura | | radarmadura.jawapos.com | ID | newspaper | Jawa Pos Group
        Radar Semarang | | radarsemarang.jawapos.com | ID | newspaper | Jawa Pos Group
        Radar Solo | | radarsolo.jawapos.com | ID | newspaper | Jawa Pos Group
        Radar Kudus | | radarkudus.jawapos.com | ID | newspaper | Jawa Pos Group
        Radar Jogja | | radarjogja.jawapos.com | ID | newspaper | Jawa Pos Group
        Radar Bali | | radarbali.jawapos.com | ID | newspaper | Jawa Pos Group
        Radar Bogor | | radarbogor.jawapos.com | ID | newspaper | Jawa Pos Group
        Radar Depok | | radardepok.com | ID | newspaper | Jawa Pos Group
        Radar Bekasi | | radarbekasi.id | ID | newspaper | Jawa Pos Group
        Radar Cirebon | | radarcirebon.com | ID | newspaper | Radar Cirebon Group
        Radar Lampung | | radarlampung.co.id | ID | newspaper | Radar Lampung Group
        Radar Banten | | radarbanten.co.id | ID | newspaper |
        Radar Tasikmalaya | Radartasik | radartasik.id | ID | newspaper |
        Radar Sulteng | | radarsulteng.id | ID | newspaper |
        Radar Tarakan | | radartarakan.jawapos.com | ID | newspaper | Jawa Pos Group
        Sumut Pos | | sumutpos.jawapos.com | ID | newspaper | Jawa Pos Group
        Batam Pos | | batampos.jawapos.com | ID | newspaper | Jawa Pos Group
        Riau Pos | RiauPos.co; Riaupos.co | riaupos.jawapos.com | ID | newspaper | Jawa Pos Group
        Padang Ekspres | Padek; Padek.co | padek.jawapos.com | ID | newspaper | Jawa Pos Group
        Pontianak Post | | pontianakpost.jawapos.com | ID | newspaper | Jawa Pos Group
        Kaltim Post | Kaltimpost | kaltimpost.jawapos.com | ID | newspaper | Jawa Pos Group
        Kalteng Pos | | kaltengpos.jawapos.com | ID | newspaper | Jawa Pos Group
        Radar Sampit | | radarsampit.jawapos.com | ID | newspaper | Jawa Pos Group
        Radar Banjarmasin | | radarbanjarmasin.jawapos.com | ID | newspaper | Jawa Pos Group
        Lombok Post | | lombokpost.jawapos.com | ID | newspaper | Jawa Pos Group
        Manado Post | | manadopost.jawapos.com | ID | newspaper | Jawa Pos Group
        Cenderawasih Pos | Cepos | ceposonline.com | ID | newspaper | Jawa Pos Group
        Harian Fajar | Fajar.co.id; FAJAR.CO.ID; Fajar Online | fajar.co.id | ID | newspaper | Fajar Group
        Rakyat Sulsel | | rakyatsulsel.fajar.co.id | ID | newspaper | Fajar Group
        Ambon Ekspres | |  | ID | newspaper | Fajar Group
        Disway | Disway.id; disway.id; Harian Disway | disway.id | ID | online | Disway National Network
        Sumatera Ekspres | Sumeks; Sumeks.co | sumateraekspres.bacakoran.co | ID | newspaper | Sumeks Group
        Rakyat Bengkulu | | rakyatbengkulu.disway.id | ID | newspaper | Disway National Network
        Pikiran Rakyat | Pikiran-Rakyat; Pikiran-Rakyat.com; PIKIRAN RAKYAT; Pikiran Rakyat Media Network; PRMN; Harian Pikiran Rakyat | pikiran-rakyat.com | ID | newspaper | Pikiran Rakyat Media Network
        Galamedia | GalamediaNews; Galamedianews; Galamedia News | galamedia.pikiran-rakyat.com | ID | online | Pikiran Rakyat Media Network
        PRFM News | PRFM; prfmnews.id; PRFMnews | prfmnews.pikiran-rakyat.com | ID | broadcaster | Pikiran Rakyat Media Network
        Kabar Priangan | KabarPriangan | kabarpriangan.pikiran-rakyat.com | ID | newspaper | Pikiran Rakyat Media Network
        Zona Banten | | zonabanten.pikiran-rakyat.com | ID | online | Pikiran Rakyat Media Network
        Ringtimes Bali | RINGTIMES BALI | ringtimesbali.pikiran-rakyat.com | ID | online | Pikiran Rakyat Media Network
        Jurnal Soreang | | jurnalsoreang.pikiran-rakyat.com | ID | online | Pikiran Rakyat Media Network
        Deskjabar | DeskJabar | deskjabar.pikiran-rakyat.com | ID | online | Pikiran Rakyat Media Network
        Mantra Sukabumi | | mantrasukabumi.pikiran-rakyat.com | ID | online | Pikiran Rakyat Media Network
        Kabar Banten | | kabarbanten.pikiran-rakyat.com | ID | newspaper | Pikiran Rakyat Media Network
        Pikiran Rakyat Tasikmalaya | | tasikmalaya.pikiran-rakyat.com | ID | online | Pikiran Rakyat Media Network
        Pikiran Rakyat Bekasi | | bekasi.pikiran-rakyat.com | ID | online | Pikiran Rakyat Media Network
        Portal Jember | | portaljember.pikiran-rakyat.com | ID | online | Pikiran Rakyat Media Network
        Promedia | Promedia Teknologi | promediateknologi.id | ID | online | Promedia
        Ayo Bandung | AyoBandung; AyoBandung.com; Ayobandung.com; AYOBANDUNG.COM | ayobandung.com | ID | online | Ayo Media Network
        Ayo Jakarta | AyoJakarta.com; Ayojakarta.com | ayojakarta.com | ID | online | Ayo Media Network
        Ayo Semarang | AyoSemarang.com; Ayosemarang.com | ayosemarang.com | ID | online | Ayo Media Network
        Ayo Surabaya | AyoSurabaya.com | ayosurabaya.com | ID | online | Ayo Media Network
        Hops.id | HOPS.ID; Hops ID | hops.id | ID | online | Promedia
        Suara Merdeka | SuaraMerdeka; SuaraMerdeka.com; SUARA MERDEKA; Harian Suara Merdeka; Suaramerdeka.com | suaramerdeka.com | ID | newspaper | Suara Merdeka Network
        Kedaulatan Rakyat | KRJogja; KRJOGJA.com; KRJogja.com; Harian Kedaulatan Rakyat | krjogja.com | ID | newspaper |
        Harian Bernas | Bernas.id | bernas.id | ID | newspaper |
        Harian Wawasan | |  | ID | newspaper | Suara Merdeka Network
        Jogja TV | |  | ID | broadcaster |
        Joglosemar | JOGLOSEMARNEWS; Joglosemarnews.com; JOGLOSEMARNEWS.COM | joglosemarnews.com | ID | online |
        Sinar Harapan | Harian Sinar Harapan; SinarHarapan.co | sinarharapan.co | ID | newspaper |
        Pos Kota | Poskota; Poskota.co.id; POSKOTA; POSKOTA.CO.ID; Poskotanews; Harian Pos Kota | poskota.co.id | ID | newspaper |
        Koran Jakarta | Koran-Jakarta.com; Harian Koran Jakarta | koran-jakarta.com | ID | newspaper |
        Harian Terbit | HarianTerbit.com | harianterbit.com | ID | newspaper |
        Indopos | INDOPOS; INDOPOS.CO.ID; Indopos.co.id; Indoposco | indopos.co.id | ID | newspaper |
        The Jakarta Post | Jakarta Post; TheJakartaPost | thejakartapost.com | ID | newspaper |
        Indonesia Business Post | | indonesiabusinesspost.com | ID | online |
        Bloomberg Technoz | BloombergTechnoz | bloombergtechnoz.com | ID | online |
        Forbes Indonesia | |  | ID | magazine |
        SWA | Majalah SWA; SWA.co.id; SWA Online | swa.co.id | ID | magazine |
        Infobank | Infobanknews; Infobanknews.com; Majalah Infobank | infobanknews.com | ID | magazine |
        Gatra | Gatra.com; GATRA; GATRA.com; Majalah Gatra | gatra.com | ID | magazine |
        Forum Keadilan | Majalah Forum Keadilan | forumkeadilan.com | ID | magazine |
        Hidayatullah.com | Hidayatullah | hidayatullah.com | ID | online |
        Era Muslim | Eramuslim; Eramuslim.com | eramuslim.com | ID | online |
        Arrahmah | Arrahmah.id; Arrahmah.com | arrahmah.id | ID | online |
        Mirifica News | | mirifica.net | ID | online |
        UCA News Indonesia | | indonesia.ucanews.com | ID | agency | UCA News
        NU Online | Nu.or.id; NUOnline | nu.or.id | ID | online |
        Suara Muhammadiyah | | suaramuhammadiyah.id | ID | magazine |
        Muhammadiyah.or.id | | muhammadiyah.or.id | ID | online |
        Mina News | Kantor Berita MINA; Mi'raj News Agency; Minanews | minanews.net | ID | agency |
        TVRI | LPP TVRI; TVRI Nasional; Televisi Republik Indonesia; TVRI News | tvri.go.id | ID | broadcaster |
        RRI | LPP RRI; Radio Republik Indonesia; RRI.co.id; RRI Pro 3; Pro 3 RRI; Pro3 RRI; RRI Pro3 | rri.co.id | ID | broadcaster |
        NET TV | Net TV; NET Mediatama; NET News | netmedia.co.id | ID | broadcaster |
        RTV | Rajawali Televisi | rtv.co.id | ID | broadcaster |
        Nusantara TV | NusantaraTV; NTV News; NusantaraTV.com | nusantaratv.com | ID | broadcaster |
        Garuda TV | | garuda.tv | ID | broadcaster |
        Elshinta | Radio Elshinta; Elshinta.com; Elshinta TV | elshinta.com | ID | broadcaster |
        Suara Surabaya | Radio Suara Surabaya; SuaraSurabaya; suarasurabaya.net; Suarasurabaya.net | suarasurabaya.net | ID | broadcaster |
        KBR | KBR68H; Kantor Berita Radio; KBR.id; KBR Media | kbr.id | ID | broadcaster |
        Prambors | Prambors FM | pramborsfm.com | ID | broadcaster |
        Smart FM | Radio Smart FM | | ID | broadcaster | Kompas Gramedia
        BBC News Indonesia | BBC Indonesia; BBCIndonesia.com | bbc.com/indonesia | GB | broadcaster | BBC
        VOA Indonesia | VOAIndonesia; VoA Indonesia | voaindonesia.com | US | state broadcaster | Voice of America
        DW Indonesia | Deutsche Welle Indonesia; DW.com Indonesia | dw.com/id | DE | broadcaster | Deutsche Welle
        ABC Indonesia | ABC Australia Indonesia | abc.net.au/indonesian | AU | broadcaster | ABC Australia
        BenarNews | Benar News | benarnews.org | US | online | Radio Free Asia
        Mongabay Indonesia | | mongabay.co.id | ID | online | Mongabay
        The Conversation Indonesia | | theconversation.com/id | ID | online | The Conversation
        Remotivi | | remotivi.or.id | ID | online |
        Project Multatuli | | projectmultatuli.org | ID | online |
        Narasi TV | Narasi.tv; Narasi Newsroom | narasi.tv | ID | online |
        Asumsi.co | | asumsi.co | ID | online |
        Magdalene | Magdalene.co | magdalene.co | ID | online |
        Mojok.co | | mojok.co | ID | online |
        Historia | Historia.id; HISTORIA.ID | historia.id | ID | magazine |
        Konde.co | | konde.co | ID | online |
        Jaring.id | | jaring.id | ID | online |
        Betahita | Betahita.id | betahita.id | ID | online |
        Jubi | Tabloid Jubi; Jubi.id; Jubi.co.id | jubi.id | ID | newspaper |
        Suara Papua | SUARAPAPUA.com | suarapapua.com | ID | online |
        Hukumonline | Hukumonline.com; Hukum Online | hukumonline.com | ID | online |
        Harian Neraca | Harian Ekonomi Neraca; Neraca.co.id | neraca.co.id | ID | newspaper |
        Validnews | Validnews.id | validnews.id | ID | online |
        Law-Justice | Law-Justice.co | law-justice.co | ID | online |
        Monitor Indonesia | MonitorIndonesia.com | monitorindonesia.com | ID | online |
        Jitunews | Jitunews.com | jitunews.com | ID | online |
        Beritajatim | Beritajatim.com; beritajatim.com; BeritaJatim | beritajatim.com | ID | online |
        Times Indonesia | TIMES Indonesia; TIMESINDONESIA; TimesIndonesia | timesindonesia.co.id | ID | online |
        Ngopibareng | Ngopibareng.id | ngopibareng.id | ID | online |
        Malang Times | MalangTimes; JatimTimes; Jatim Times | jatimtimes.com | ID | online |
        Surya Kepri | | suryakepri.com | ID | online |
        Duta Masyarakat | Harian Duta Masyarakat | duta.co | ID | newspaper |
        Surabaya Post | |  | ID | newspaper |
        Harian Memorandum | | memorandum.disway.id | ID | newspaper | Disway National Network
        Bali Post | BaliPost.com; BALIPOST.com; Balipost.com; Harian Bali Post | balipost.com | ID | newspaper | Bali Post
        NusaBali | Nusa Bali; NusaBali.com | nusabali.com | ID | newspaper |
        Bali TV | |  | ID | broadcaster | Bali Post
        Kabar24 | | kabar24.bisnis.com | ID | online | Bisnis Indonesia Group
        Harian Waspada | WASPADA.id; Waspada.co.id; Waspada Online | waspada.id | ID | newspaper |
        Harian Analisa | Analisadaily; Analisadaily.com | analisadaily.com | ID | newspaper |
        Medan Bisnis | MedanBisnis; MedanBisnisDaily; medanbisnisdaily.com | medanbisnisdaily.com | ID | newspaper |
        Harian SIB | Sinar Indonesia Baru | hariansib.com | ID | newspaper |
        Posmetro Medan | PosmetroMedan; POSMETROMEDAN.com | posmetromedan.com | ID | newspaper |
        Mistar.id | | mistar.id | ID | online |
        AJNN | AJNN.net | ajnn.net | ID | online |
        Harian Haluan | Harianhaluan.com | harianhaluan.com | ID | newspaper |
        Harian Singgalang | | hariansinggalang.co.id | ID | newspaper |
        Langgam.id | | langgam.id | ID | online |
        Covesia | Covesia.com | covesia.com | ID | online |
        Klikpositif | KlikPositif; Klikpositif.com | klikpositif.com | ID | online |
        GoRiau | GoRiau.com; GORIAU.COM | goriau.com | ID | online |
        Riau Online | RIAUONLINE; Riauonline.co.id; RIAU ONLINE | riauonline.co.id | ID | online |
        Cakaplah | CAKAPLAH.COM; Cakaplah.com | cakaplah.com | ID | online |
        Batamnews | Batamnews.co.id | batamnews.co.id | ID | online |
        Haluan Kepri | |  | ID | newspaper |
        Jambi Ekspres | |  | ID | newspaper |
        Jambi Independent | | | ID | newspaper |
        Kupas Tuntas | Kupastuntas.co | kupastuntas.co | ID | online |
        Banten News | BantenNews.co.id; BANTENNEWS | bantennews.co.id | ID | online |
        Banten Raya | Bantenraya.com | bantenraya.com | ID | newspaper |
        Tangerang Ekspres | | tangerangekspres.co.id | ID | newspaper |
        Tangerang News | TangerangNews; TangerangNews.com | tangerangnews.com | ID | online |
        Inilah Koran | INILAHKORAN; Inilahkoran.id | inilahkoran.id | ID | newspaper |
        Sukabumi Update | SukabumiUpdate; Sukabumiupdate.com; SUKABUMIUPDATE.com | sukabumiupdate.com | ID | online |
        Koran Jabar Ekspres | Jabar Ekspres; Jabarekspres.com | jabarekspres.com | ID | newspaper |
        Jabar News | JabarNews; JabarNews.com | jabarnews.com | ID | online |
        Murianews | MURIANEWS; Murianews.com | murianews.com | ID | online |
        Halo Semarang | Halosemarang.id | halosemarang.id | ID | online |
        Harian Equator | |  | ID | newspaper |
        Prokal | Prokal.co; PROKAL.CO | prokal.co | ID | online | Jawa Pos Group
        Niaga Asia | Niaga.Asia | niaga.asia | ID | online |
        Kanal Kalimantan | KANALKALIMANTAN.COM; Kanalkalimantan.com | kanalkalimantan.com | ID | online |
        Klik Kaltim | Klikkaltim.com | klikkaltim.com | ID | online |
        Zona Utara | Zonautara.com; ZONAUTARA.com | zonautara.com | ID | online |
        Berita Kota Kendari | | beritakotakendari.com | ID | newspaper |
        Kendari Pos | | kendaripos.fajar.co.id | ID | newspaper | Fajar Group
        Harian Mercusuar | | mercusuar.web.id | ID | newspaper |
        Hargo | Hargo.co.id; Gorontalo Post | hargo.co.id | ID | newspaper |
        Malut Post | | malutpost.com | ID | newspaper |
        Suara NTB | SuaraNTB; Suarantb.com | suarantb.com | ID | newspaper |
        Victory News | VictoryNews | victorynews.id | ID | newspaper |
        Flores Pos | | florespos.net | ID | newspaper |
        Ekora NTT | | ekorantt.com | ID | online |
        Timor Express | Timorexpress | timorexpress.jawapos.com | ID | newspaper | Jawa Pos Group
        Papua Pos | |  | ID | newspaper |
        DailySocial | Dailysocial.id; DailySocial.id | dailysocial.id | ID | online |
        Tech in Asia Indonesia | | id.techinasia.com | ID | online | Tech in Asia
        Jagat Review | JagatReview | jagatreview.com | ID | online |
        Gizmologi | Gizmologi.id | gizmologi.id | ID | online |
        Selular.id | Selular.ID | selular.id | ID | magazine |
        Oto.com | | oto.com | ID | online |
        Otomotif Net | Otomotifnet; Otomotifnet.com; OTOMOTIFNET.com | otomotifnet.gridoto.com | ID | online | Kompas Gramedia
        Mobil123 | Mobil123.com | mobil123.com | ID | online |
        Skor.id | | skor.id | ID | online |
        Indosport | INDOSPORT; INDOSPORT.COM; Indosport.com | indosport.com | ID | online |
        TopSkor | Harian TopSkor; Top Skor | topskor.id | ID | newspaper |
        Ligaolahraga | Ligaolahraga.com | ligaolahraga.com | ID | online |
        Goal Indonesia | GOAL Indonesia | goal.com/id | ID | online | Goal
        Cumicumi | Cumicumi.com | cumicumi.com | ID | online |
        Hai Online | Majalah HAI; HAI Online | hai.grid.id | ID | magazine | Kompas Gramedia
        Femina | Majalah Femina | femina.co.id | ID | magazine |
        Tabloid Nova | Nova.id | nova.grid.id | ID | magazine | Kompas Gramedia
        Hypeabis | Hypeabis.id | hypeabis.id | ID | online | Bisnis Indonesia Group
        Opini.id | | opini.id | ID | online |
        UZone | Uzone.id | uzone.id | ID | online |
        Emitennews | EmitenNews; EmitenNews.com | emitennews.com | ID | online |
        Bareksa | Bareksa.com | bareksa.com | ID | online |
        Stockwatch | StockWatch | stockwatch.id | ID | online |
        Ipotnews | IPOTNEWS; IPOT News | ipotnews.com | ID | online |
        Dunia Energi | DuniaEnergi; dunia-energi.com | dunia-energi.com | ID | online |
        Kabar Bumn | KabarBUMN | kabarbumn.com | ID | online |
        InfoPublik | InfoPublik.id; infopublik.id | infopublik.id | ID | state online |
        Indonesia.go.id | Portal Informasi Indonesia | indonesia.go.id | ID | state online |
        Parlementaria | | emedia.dpr.go.id | ID | state online |
        Tribratanews | Tribrata News; Portal Humas Polri | tribratanews.polri.go.id | ID | state online |
        PMJ News | PMJNEWS | pmjnews.com | ID | state online |
        Berita Jakarta | Beritajakarta.id; Beritajakarta | beritajakarta.id | ID | state online |
        Yahoo Indonesia | | id.berita.yahoo.com | ID | online | Yahoo
        MSN Indonesia | |  | ID | online | MSN
        UC News | |  | ID | online |
        Baca Berita | BaBe News | | ID | online |
        LINE Today | Line Today | today.line.me | ID | online |
        Beritagar | Beritagar.id; Lokadata; Lokadata.id | lokadata.id | ID | online |
        Netral News | Netralnews; Netralnews.com | netralnews.com | ID | online |
        Harian Nasional | Harnas; Harnas.co | | ID | newspaper |
        Rimanews | Rimanews.com | rimanews.com | ID | online |
        Gosumut | GoSumut.com; GOSUMUT | gosumut.com | ID | online |
        Terkini.id | TERKINI.ID | terkini.id | ID | online | Terkini.id
        Makassar Terkini | | makassar.terkini.id | ID | online | Terkini.id
        Rakyatku | Rakyatku.com | rakyatku.com | ID | online |
        GoNews | GoNews.co | gonews.co | ID | online |
        # World: international news agencies
        Reuters | Kantor Berita Reuters; Thomson Reuters; Reuters.com; REUTERS; Reuters News Agency; Reuters News | reuters.com | GB | agency | Thomson Reuters
        AFP | Agence France-Presse; Agence France Presse; Kantor Berita AFP; AFP News Agency; Kantor Berita Agence France-Presse; Kantor Berita Prancis AFP | afp.com | FR | agency |
        Associated Press | AP; The Associated Press; AP News; Kantor Berita AP; Kantor Berita Associated Press; AP News Agency; Associated Press News Agency; Kantor Berita The Associated Press | apnews.com | US | agency |
        dpa | DPA; Deutsche Presse-Agentur; Kantor Berita DPA; DPA News Agency; Deutsche Presse Agentur; Kantor Berita Jerman DPA | dpa.com | DE | agency |
        EFE | Agencia EFE; Kantor Berita EFE; EPA-EFE; EFE News Agency | efe.com | ES | agency |
        European Pressphoto Agency | | epaimages.com | DE | agency |
        UPI | United Press International; Kantor Berita UPI | upi.com | US | agency |
        Bloomberg | Bloomberg News; Bloomberg.com; Bloomberg TV; Bloomberg Television; BloombergNEF; Kantor Berita Bloomberg | bloomberg.com | US | agency | Bloomberg
        Dow Jones | Dow Jones Newswires | dowjones.com | US | agency | Dow Jones
        Getty Images | AFP/Getty Images | gettyimages.com | US | agency |
        PA Media | Press Association; PA News Agency; Press Association Inggris; PA News; Kantor Berita PA | pamediagroup.com | GB | agency |
        Inter Press Service | IPS News | ipsnews.net | IT | agency |
        Xinhua | Kantor Berita Xinhua; Xinhua News Agency; Xinhuanet; XINHUA; New China News Agency; Kantor Berita China Xinhua; Kantor Berita Xin Hua | news.cn | CN | state agency |
        China News Service | Zhongxin; ChinaNews; Chinanews.com; Kantor Berita China News Service; CNS China | chinanews.com.cn | CN | state agency |
        Kyodo News | Kyodo; Kantor Berita Kyodo; KYODO; Kyodo News Agency; Kantor Berita Kyodo News; Kantor Berita Jepang Kyodo | kyodonews.net | JP | agency |
        Jiji Press | Jiji; Kantor Berita Jiji; JIJI; Jiji Press News Agency; Kantor Berita Jiji Press | jiji.com | JP | agency |
        Yonhap | Yonhap News Agency; Kantor Berita Yonhap; Yonhap News; Yonhap News TV; Yonhap Infomax; Kantor Berita Korea Selatan Yonhap; Kantor Berita Yonhap News | yna.co.kr | KR | agency |
        Newsis | Kantor Berita Newsis | newsis.com | KR | agency | Money Today
        News1 | News1 Korea; News 1 | news1.kr | KR | agency | Money Today
        KCNA | Korean Central News Agency; Kantor Berita KCNA; Kantor Berita Pusat Korea; Kantor Berita Sentral Korea; KCNA News Agency; Kantor Berita Pusat Korea KCNA; Kantor Berita Korea Utara KCNA; Korean Central News Agency of DPRK | kcna.kp | KP | state agency |
        Central News Agency | CNA Taiwan; Focus Taiwan; Kantor Berita CNA Taiwan; Central News Agency Taiwan; Kantor Berita Pusat Taiwan; Central News Agency of Taiwan | cna.com.tw | TW | agency |
        Montsame | Kantor Berita Montsame | montsame.mn | MN | state agency |
        TASS | Kantor Berita TASS; ITAR-TASS; Itar-Tass; Kantor Berita Rusia TASS; TASS News Agency; Russian News Agency TASS; Kantor Berita ITAR-TASS | tass.com | RU | state agency |
        RIA Novosti | RIA; Kantor Berita RIA; Kantor Berita RIA Novosti; RIA News Agency; RIA Novosti News Agency; RIA-Novosti; Kantor Berita Rusia RIA Novosti | ria.ru | RU | state agency | Rossiya Segodnya
        Interfax | Kantor Berita Interfax; Interfax News Agency; Kantor Berita Rusia Interfax | interfax.com | RU | agency |
        Sputnik | Sputnik News; Kantor Berita Sputnik; Sputniknews; Sputnik News Agency; Sputnik International | sputnikglobe.com | RU | state agency | Rossiya Segodnya
        Regnum | Kantor Berita Regnum | regnum.ru | RU | agency |
        Rosbalt | | rosbalt.ru | RU | agency |
        Ukrinform | Kantor Berita Ukrinform; Ukrinform News Agency | ukrinform.net | UA | state agency |
        Interfax-Ukraine | Interfax Ukraine; Interfax Ukraina; Interfax-Ukraine News Agency; Kantor Berita Interfax-Ukraine | interfax.com.ua | UA | agency |
        UNIAN | Kantor Berita UNIAN | unian.net | UA | agency |
        BelTA | BELTA; Belta; Kantor Berita BelTA; BelTA News Agency | belta.by | BY | state agency |
        Kazinform | | inform.kz | KZ | state agency |
        UzA | Uzbekistan National News Agency | uza.uz | UZ | state agency |
        Kabar News Agency | Kabar Kyrgyzstan | kabar.kg | KG | state agency |
        Khovar | Kantor Berita Khovar | khovar.tj | TJ | state agency |
        Armenpress | | armenpress.am | AM | state agency |
        AZERTAC | Azertac; Kantor Berita Azertac | azertag.az | AZ | state agency |
        Trend News Agency | | trend.az | AZ | agency |
        InterPressNews | | interpressnews.ge | GE | agency |
        Anadolu Agency | Anadolu; Anadolu Ajansi; Kantor Berita Anadolu; Kantor Berita Anadolu Agency; Anadolu News Agency; Anadolu Ajansı; Kantor Berita Turki Anadolu | aa.com.tr | TR | state agency |
        Demiroren News Agency | DHA; Demirören News Agency; Kantor Berita Demiroren | dha.com.tr | TR | agency | Demiroren
        Ihlas News Agency | IHA; Kantor Berita Ihlas | iha.com.tr | TR | agency |
        WAFA | Wafa; Kantor Berita WAFA; Kantor Berita Wafa; Kantor Berita Palestina WAFA; Wafa News Agency; Palestinian News Agency WAFA | wafa.ps | PS | state agency |
        Ma'an News Agency | Maan News Agency; Ma'an; Kantor Berita Ma'an | maannews.net | PS | agency |
        Safa News Agency | Kantor Berita Safa; Safa Press Agency | safa.ps | PS | agency |
        Shehab News Agency | Shehab; Kantor Berita Shehab | shehabnews.com | PS | agency |
        Quds News Network | QNN; Quds News; Jaringan Berita Quds | qudsn.co | PS | online |
        Palestinian Information Center | Pusat Informasi Palestina; The Palestinian Information Center | palinfo.com | PS | online |
        Palestine Chronicle | The Palestine Chronicle | palestinechronicle.com | US | online |
        IRNA | Islamic Republic News Agency; Kantor Berita IRNA; IRNA News Agency; Kantor Berita Iran IRNA | irna.ir | IR | state agency |
        Fars News Agency | Fars; Fars News; Kantor Berita Fars; Kantor Berita Fars News | farsnews.ir | IR | agency |
        Tasnim News Agency | Tasnim; Tasnim News; Kantor Berita Tasnim; Kantor Berita Tasnim News | tasnimnews.com | IR | agency |
        Mehr News Agency | Mehr; Mehr News; Kantor Berita Mehr; Kantor Berita Mehr News | mehrnews.com | IR | agency | Mehr Media Group
        ISNA | Iranian Students' News Agency; Kantor Berita ISNA; ISNA News Agency; Iranian Students News Agency | isna.ir | IR | agency |
        ILNA | Iranian Labour News Agency; Kantor Berita ILNA | ilna.ir | IR | agency |
        Young Journalists Club | YJC; Kantor Berita YJC | yjc.ir | IR | state agency | IRIB
        SANA | Syrian Arab News Agency; Kantor Berita SANA; Kantor Berita Suriah SANA; SANA News Agency; Kantor Berita Arab Suriah | sana.sy | SY | state agency |
        MENA | Middle East News Agency; Kantor Berita MENA | mena.org.eg | EG | state agency |
        SPA | Saudi Press Agency; Kantor Berita SPA; Kantor Berita Saudi; Saudi News Agency; Kantor Berita Saudi SPA | spa.gov.sa | SA | state agency |
        QNA | Qatar News Agency; Kantor Berita QNA; Kantor Berita Qatar; Kantor Berita Qatar QNA | qna.org.qa | QA | state agency |
        WAM | Emirates News Agency; Kantor Berita WAM; Kantor Berita Emirat; WAM News Agency; Kantor Berita Emirates | wam.ae | AE | state agency |
        KUNA | Kuwait News Agency; Kantor Berita KUNA | kuna.net.kw | KW | state agency |
        Bahrain News Agency | Kantor Berita Bahrain | bna.bh | BH | state agency |
        Oman News Agency | Kantor Berita Oman; ONA News Agency | omannews.gov.om | OM | state agency |
        Saba News Agency | Kantor Berita Saba; Yemen News Agency | saba.ye | YE | state agency |
        Iraqi News Agency | Kantor Berita Irak; Kantor Berita INA; INA News Agency | ina.iq | IQ | state agency |
        Shafaq News | Shafaq | shafaq.com | IQ | agency |
        Rudaw | Rudaw Media Network | rudaw.net | IQ | broadcaster |
        Kurdistan 24 | K24; Kurdistan24 | kurdistan24.net | IQ | broadcaster |
        Jordan News Agency | Kantor Berita Petra; Petra News Agency; Petra Yordania | petra.gov.jo | JO | state agency |
        NNA | National News Agency; Kantor Berita Nasional Lebanon; National News Agency Lebanon; Kantor Berita NNA | nna-leb.gov.lb | LB | state agency |
        LANA | Libyan News Agency; Kantor Berita Libya; LANA News Agency | lana.gov.ly | LY | state agency |
        Tunis Afrique Presse | Kantor Berita TAP | tap.info.tn | TN | state agency |
        Algeria Press Service | Algerie Presse Service; Kantor Berita APS | aps.dz | DZ | state agency |
        Maghreb Arabe Presse | Kantor Berita MAP; MAP News Agency | mapnews.ma | MA | state agency |
        SUNA | Sudan News Agency; Kantor Berita SUNA | suna-sd.net | SD | state agency |
        Bernama | Kantor Berita Bernama; BERNAMA; Bernama TV; Bernama News Agency; Malaysian National News Agency; Kantor Berita Nasional Malaysia | bernama.com | MY | state agency |
        Philippine News Agency | PNA; Kantor Berita PNA; Kantor Berita Filipina; Kantor Berita Filipina PNA | pna.gov.ph | PH | state agency |
        Vietnam News Agency | VNA; Kantor Berita Vietnam; VietnamPlus; Kantor Berita VNA | vietnamplus.vn | VN | state agency | Vietnam News Agency
        Agence Kampuchea Presse | Kantor Berita Kamboja | akp.gov.kh | KH | state agency |
        Lao News Agency | KPL; KPL Lao News Agency; Khaosan Pathet Lao | kpl.gov.la | LA | state agency |
        Thai News Agency | TNA; MCOT; TNA MCOT | tna.mcot.net | TH | state agency |
        Tatoli | Kantor Berita Tatoli | tatoli.tl | TL | state agency |
        PTI | Press Trust of India; Kantor Berita PTI; PTI News Agency; Kantor Berita Press Trust of India | ptinews.com | IN | agency |
        ANI | Asian News International; Kantor Berita ANI; ANI News; ANI News Agency; Kantor Berita Asian News International | aninews.in | IN | agency |
        IANS | Indo-Asian News Service; Kantor Berita IANS; IANS News Agency | ians.in | IN | agency |
        UNI India | United News of India | uniindia.com | IN | agency |
        Associated Press of Pakistan | Kantor Berita APP | app.com.pk | PK | state agency |
        BSS | Bangladesh Sangbad Sangstha; Kantor Berita BSS | bssnews.net | BD | state agency |
        UNB | United News of Bangladesh | unb.com.bd | BD | agency |
        RSS Nepal | Rastriya Samachar Samiti | rssnepal.gov.np | NP | state agency |
        Lankapuvath | | lankapuvath.lk | LK | state agency |
        Pajhwok | Pajhwok Afghan News; Kantor Berita Pajhwok; Kantor Berita Afghan Pajhwok | pajhwok.com | AF | agency |
        Khaama Press | Khaama; Kantor Berita Khaama | khaama.com | AF | agency |
        Bakhtar News Agency | Bakhtar; Kantor Berita Bakhtar | bakhtarnews.af | AF | state agency |
        AAP | Australian Associated Press; Kantor Berita AAP; AAP News Agency; Kantor Berita Australia AAP | aap.com.au | AU | agency |
        ANSA | Kantor Berita ANSA; Ansa; ANSA News Agency; Kantor Berita Italia ANSA | ansa.it | IT | agency |
        Adnkronos | Kantor Berita Adnkronos; Adnkronos News Agency | adnkronos.com | IT | agency |
        AGI | Agenzia Giornalistica Italia; Kantor Berita AGI | agi.it | IT | agency |
        LaPresse | La Presse Italia | lapresse.it | IT | agency |
        Europa Press | Kantor Berita Europa Press | europapress.es | ES | agency |
        Lusa News Agency | Kantor Berita Lusa | lusa.pt | PT | agency |
        ANP | Algemeen Nederlands Persbureau; Kantor Berita ANP; ANP News Agency; Kantor Berita Belanda ANP | anp.nl | NL | agency |
        Belga | Kantor Berita Belga; Belga News Agency | belganewsagency.eu | BE | agency |
        Austria Press Agency | Austria Presse Agentur; Kantor Berita APA | apa.at | AT | agency |
        Keystone-SDA | Keystone SDA; Kantor Berita Swiss; ATS-SDA | keystone-sda.ch | CH | agency |
        TT News Agency | Kantor Berita TT; Tidningarnas Telegrambyra | tt.se | SE | agency |
        NTB | NTB Norwegia; Norsk Telegrambyra; Norwegian News Agency; Kantor Berita NTB | ntb.no | NO | agency |
        Ritzau | Kantor Berita Ritzau | ritzau.com | DK | agency |
        STT | Finnish News Agency; Kantor Berita STT; STT-Lehtikuva | stt.fi | FI | agency |
        BNS | Baltic News Service; Kantor Berita BNS | bns.ee | EE | agency |
        LETA | Kantor Berita LETA | leta.lv | LV | agency |
        ELTA | Kantor Berita ELTA | elta.lt | LT | agency |
        Polish Press Agency | Kantor Berita PAP; Polska Agencja Prasowa; PAP News Agency | pap.pl | PL | agency |
        CTK | Czech News Agency; ČTK; Kantor Berita CTK; CTK News Agency | ctk.eu | CZ | agency |
        TASR | Kantor Berita TASR | tasr.sk | SK | agency |
        MTI | Kantor Berita MTI; Magyar Tavirati Iroda; MTI News Agency | mti.hu | HU | agency |
        Agerpres | Kantor Berita Agerpres | agerpres.ro | RO | agency |
        BTA | Bulgarian News Agency; Kantor Berita BTA | bta.bg | BG | agency |
        Tanjug | Kantor Berita Tanjug; Tanjug News Agency | tanjug.rs | RS | agency |
        Beta News Agency | Kantor Berita Beta | beta.rs | RS | agency |
        HINA | Kantor Berita HINA; Croatian News Agency | hina.hr | HR | agency |
        Slovenian Press Agency | Kantor Berita STA | sta.si | SI | agency |
        FENA | Kantor Berita FENA | fena.ba | BA | agency |
        Albanian Telegraphic Agency | | ata.gov.al | AL | state agency |
        AMNA | Athens-Macedonian News Agency; ANA-MPA; Athens News Agency; Kantor Berita Athena | amna.gr | GR | agency |
        Cyprus News Agency | | cna.org.cy | CY | agency |
        Moldpres | | moldpres.md | MD | state agency |
        Agencia Brasil | Agência Brasil; Kantor Berita Agencia Brasil | agenciabrasil.ebc.com.br | BR | state agency |
        Telam | Télam; Kantor Berita Telam | telam.com.ar | AR | state agency |
        Noticias Argentinas | | noticiasargentinas.com | AR | agency |
        Prensa Latina | Kantor Berita Prensa Latina; Prensa Latina News Agency | plenglish.com | CU | state agency |
        Notimex | Kantor Berita Notimex | | MX | state agency |
        Andina | Kantor Berita Andina | andina.pe | PE | state agency |
        Agencia Boliviana de Informacion | ABI Bolivia | abi.bo | BO | state agency |
        AVN | Agencia Venezolana de Noticias | avn.info.ve | VE | state agency |
        The Canadian Press | Canadian Press; Kantor Berita Canadian Press | thecanadianpress.com | CA | agency |
        News Agency of Nigeria | | nannews.ng | NG | state agency |
        Ghana News Agency | GNA | gna.org.gh | GH | state agency |
        Kenya News Agency | | kenyanews.go.ke | KE | state agency |
        Ethiopian News Agency | ENA; Kantor Berita Ethiopia | ena.et | ET | state agency |
        SONNA | Somali National News Agency | sonna.so | SO | state agency |
        South African Press Association | SAPA | | ZA | agency |
        Angop | ANGOP | angop.ao | AO | state agency |
        PANA | Panapress; PANA Press | panapress.com | SN | agency |
        Zimbabwe New Ziana | New Ziana | | ZW | state agency |
        # World: United States
        CNN | Cable News Network; CNN International; CNN.com; CNN Business | cnn.com | US | broadcaster | Warner Bros. Discovery
        Fox News | Fox News Channel; FoxNews.com; FOX News; Fox News Digital | foxnews.com | US | broadcaster | Fox Corporation
        Fox Business | Fox Business Network | foxbusiness.com | US | broadcaster | Fox Corporation
        ABC News | ABC News AS; ABCNews.com | abcnews.go.com | US | broadcaster | Disney
        CBS News | CBS; CBSNews.com; 60 Minutes | cbsnews.com | US | broadcaster | Paramount
        NBC News | NBC; NBCNews.com | nbcnews.com | US | broadcaster | NBCUniversal
        MSNBC | MS NOW | msnbc.com | US | broadcaster | NBCUniversal
        CNBC | CNBC.com; CNBC International; CNBC Make It | cnbc.com | US | broadcaster | NBCUniversal
        NPR | National Public Radio | npr.org | US | broadcaster |
        PBS | PBS NewsHour; PBS News | pbs.org | US | broadcaster |
        C-SPAN | CSPAN | c-span.org | US | broadcaster |
        Voice of America | VOA; VOA News; VoA; Suara Amerika | voanews.com | US | state broadcaster | Voice of America
        Radio Free Asia | RFA | rfa.org | US | broadcaster | Radio Free Asia
        Radio Free Europe/Radio Liberty | RFE/RL; Radio Free Europe; RFERL; Radio Liberty | rferl.org | US | broadcaster |
        Alhurra | Al Hurra | alhurra.com | US | broadcaster |
        Newsmax | Newsmax TV | newsmax.com | US | broadcaster |
        One America News | OAN; OANN; One America News Network | oann.com | US | broadcaster |
        NewsNation | | newsnationnow.com | US | broadcaster | Nexstar
        Telemundo | | telemundo.com | US | broadcaster | NBCUniversal
        Univision | | univision.com | US | broadcaster |
        The New York Times | New York Times; NYT; NY Times; The NY Times; NYTimes | nytimes.com | US | newspaper | The New York Times
        The Washington Post | Washington Post; WaPo | washingtonpost.com | US | newspaper |
        The Wall Street Journal | Wall Street Journal; WSJ | wsj.com | US | newspaper | Dow Jones
        USA Today | USAToday | usatoday.com | US | newspaper | Gannett
        Los Angeles Times | LA Times; L.A. Times; The Los Angeles Times | latimes.com | US | newspaper |
        New York Post | NY Post; The New York Post; NYPost; Page Six | nypost.com | US | newspaper |
        New York Daily News | NY Daily News | nydailynews.com | US | newspaper |
        Chicago Tribune | The Chicago Tribune | chicagotribune.com | US | newspaper |
        The Boston Globe | Boston Globe | bostonglobe.com | US | newspaper |
        Houston Chronicle | | houstonchronicle.com | US | newspaper | Hearst
        San Francisco Chronicle | SFGate; SF Chronicle | sfchronicle.com | US | newspaper | Hearst
        The Dallas Morning News | Dallas Morning News | dallasnews.com | US | newspaper |
        Miami Herald | The Miami Herald | miamiherald.com | US | newspaper |
        The Philadelphia Inquirer | Philadelphia Inquirer | inquirer.com | US | newspaper |
        The Seattle Times | Seattle Times | seattletimes.com | US | newspaper |
        The Atlanta Journal-Constitution | Atlanta Journal-Constitution | ajc.com | US | newspaper |
        Detroit Free Press | | freep.com | US | newspaper | Gannett
        The Denver Post | Denver Post | denverpost.com | US | newspaper |
        Star Tribune | Minnesota Star Tribune | startribune.com | US | newspaper |
        Las Vegas Review-Journal | | reviewjournal.com | US | newspaper |
        Tampa Bay Times | | tampabay.com | US | newspaper |
        Honolulu Star-Advertiser | | staradvertiser.com | US | newspaper |
        The Christian Science Monitor | Christian Science Monitor; CS Monitor | csmonitor.com | US | newspaper |
        The Washington Times | Washington Times | washingtontimes.com | US | newspaper |
        Washington Examiner | | washingtonexaminer.com | US | online |
        Washington Free Beacon | | freebeacon.com | US | online |
        The Hill | | thehill.com | US | online | Nexstar
        Politico | POLITICO | politico.com | US | online | Axel Springer
        Axios | | axios.com | US | online |
        Semafor | | semafor.com | US | online |
        ProPublica | | propublica.org | US | online |
        The Intercept | | theintercept.com | US | online |
        Vox | Vox.com | vox.com | US | online | Vox Media
        HuffPost | Huffington Post; The Huffington Post; HuffPo | huffpost.com | US | online |
        BuzzFeed News | BuzzFeed; Buzzfeed | buzzfeed.com | US | online |
        Business Insider | | businessinsider.com | US | online | Axel Springer
        The Daily Beast | Daily Beast | thedailybeast.com | US | online |
        Salon.com | | salon.com | US | online |
        Slate Magazine | Slate.com | slate.com | US | online |
        Vice News | VICE; Vice Media; VICE News | vice.com | US | online |
        Breitbart | Breitbart News | breitbart.com | US | online |
        Daily Caller | The Daily Caller | dailycaller.com | US | online |
        The Epoch Times | Epoch Times | theepochtimes.com | US | newspaper |
        Yahoo News | Yahoo; Yahoo! News; Yahoo Finance; Yahoo Sports | news.yahoo.com | US | online | Yahoo
        TIME | Time Magazine; TIME Magazine; Majalah Time; Majalah TIME | time.com | US | magazine |
        Newsweek | | newsweek.com | US | magazine |
        The Atlantic | Atlantic Magazine | theatlantic.com | US | magazine |
        The New Yorker | New Yorker | newyorker.com | US | magazine | Conde Nast
        Foreign Policy | Majalah Foreign Policy | foreignpolicy.com | US | magazine |
        Foreign Affairs | Majalah Foreign Affairs | foreignaffairs.com | US | magazine |
        The National Interest | National Interest | nationalinterest.org | US | magazine |
        The Diplomat | | thediplomat.com | US | magazine |
        U.S. News & World Report | US News & World Report; US News | usnews.com | US | magazine |
        Forbes | Majalah Forbes; Forbes.com | forbes.com | US | magazine |
        Fortune | Majalah Fortune; Fortune Magazine | fortune.com | US | magazine |
        Bloomberg Businessweek | Businessweek | businessweek.com | US | magazine | Bloomberg
        Barron's | Barrons | barrons.com | US | magazine | Dow Jones
        MarketWatch | Market Watch | marketwatch.com | US | online | Dow Jones
        Investopedia | | investopedia.com | US | online | Dotdash Meredith
        The Motley Fool | Motley Fool | fool.com | US | online |
        Seeking Alpha | | seekingalpha.com | US | online |
        Benzinga | | benzinga.com | US | online |
        Kitco News | Kitco; Kitco.com | kitco.com | CA | online |
        Investing.com | | investing.com | CY | online |
        CoinDesk | Coindesk; CoinDesk.com | coindesk.com | US | online |
        Cointelegraph | CoinTelegraph | cointelegraph.com | US | online |
        Decrypt.co | | decrypt.co | US | online |
        The Block Crypto | | theblock.co | US | online |
        CoinMarketCap | Coinmarketcap | coinmarketcap.com | US | online |
        CoinGape | Coingape | coingape.com | IN | online |
        ESPN | ESPN FC; ESPN.com | espn.com | US | broadcaster | Disney
        Sports Illustrated | | si.com | US | magazine |
        The Athletic | | nytimes.com/athletic | US | online | The New York Times
        Bleacher Report | | bleacherreport.com | US | online | Warner Bros. Discovery
        CBS Sports | | cbssports.com | US | broadcaster | Paramount
        Fox Sports | FOX Sports | foxsports.com | US | broadcaster | Fox Corporation
        NBC Sports | | nbcsports.com | US | broadcaster | NBCUniversal
        TMZ | TMZ Sports; TMZ.com | tmz.com | US | online | Fox Corporation
        Variety | Majalah Variety; Variety.com | variety.com | US | magazine | Penske Media
        Deadline | Deadline Hollywood; Deadline.com | deadline.com | US | online | Penske Media
        The Hollywood Reporter | Hollywood Reporter; THR | hollywoodreporter.com | US | magazine | Penske Media
        Rolling Stone | Majalah Rolling Stone | rollingstone.com | US | magazine | Penske Media
        Billboard Magazine | Billboard; Majalah Billboard | billboard.com | US | magazine | Penske Media
        Entertainment Weekly | EW.com | ew.com | US | magazine | Dotdash Meredith
        People Magazine | Majalah People; People.com | people.com | US | magazine | Dotdash Meredith
        Us Weekly | US Weekly; UsWeekly | usmagazine.com | US | magazine |
        E! News | E! Online | eonline.com | US | online | NBCUniversal
        Entertainment Tonight | ET Online; ETOnline | etonline.com | US | broadcaster | Paramount
        Vanity Fair | | vanityfair.com | US | magazine | Conde Nast
        Vogue | Majalah Vogue; Vogue.com | vogue.com | US | magazine | Conde Nast
        GQ | Majalah GQ; British GQ | gq.com | US | magazine | Conde Nast
        Cosmopolitan | Majalah Cosmopolitan | cosmopolitan.com | US | magazine | Hearst
        Elle | Majalah Elle; ELLE | elle.com | FR | magazine |
        Harper's Bazaar | Harpers Bazaar | harpersbazaar.com | US | magazine | Hearst
        Screen Rant | ScreenRant | screenrant.com | CA | online | Valnet
        Collider.com | | collider.com | US | online | Valnet
        IGN | IGN.com | ign.com | US | online | Ziff Davis
        GameSpot | Gamespot | gamespot.com | US | online |
        Kotaku | | kotaku.com | US | online |
        Polygon.com | | polygon.com | US | online |
        TechCrunch | Techcrunch | techcrunch.com | US | online |
        The Verge | TheVerge | theverge.com | US | online | Vox Media
        Wired | WIRED; Majalah Wired; Wired.com | wired.com | US | magazine | Conde Nast
        Engadget | | engadget.com | US | online |
        Ars Technica | ArsTechnica | arstechnica.com | US | online | Conde Nast
        CNET | Cnet | cnet.com | US | online | Ziff Davis
        ZDNET | ZDNet | zdnet.com | US | online | Ziff Davis
        Gizmodo | | gizmodo.com | US | online |
        Mashable | | mashable.com | US | online | Ziff Davis
        PCMag | PC Magazine; PC Mag | pcmag.com | US | online | Ziff Davis
        Tom's Hardware | | tomshardware.com | US | online | Future
        Tom's Guide | | tomsguide.com | US | online | Future
        9to5Mac | | 9to5mac.com | US | online | 9to5
        9to5Google | | 9to5google.com | US | online | 9to5
        MacRumors | Macrumors | macrumors.com | US | online |
        AppleInsider | | appleinsider.com | US | online |
        Android Authority | | androidauthority.com | US | online |
        Android Police | | androidpolice.com | US | online | Valnet
        Phone Arena | PhoneArena | phonearena.com | US | online |
        VentureBeat | | venturebeat.com | US | online |
        TheInformation.com | | theinformation.com | US | online |
        404 Media | | 404media.co | US | online |
        MIT Technology Review | Technology Review | technologyreview.com | US | magazine |
        Scientific American | | scientificamerican.com | US | magazine |
        National Geographic | NatGeo; Nat Geo; National Geographic Society | nationalgeographic.com | US | magazine | Disney
        Smithsonian Magazine | | smithsonianmag.com | US | magazine |
        Popular Science | | popsci.com | US | magazine |
        Popular Mechanics | | popularmechanics.com | US | magazine | Hearst
        Science Magazine | Jurnal Science | science.org | US | magazine |
        ScienceAlert | Science Alert | sciencealert.com | AU | online |
        ScienceDaily | Science Daily | sciencedaily.com | US | online |
        Live Science | LiveScience | livescience.com | US | online | Future
        Space.com | | space.com | US | online | Future
        SpaceNews | | spacenews.com | US | online |
        EurekAlert | EurekAlert! | eurekalert.org | US | online |
        Medical News Today | MedicalNewsToday | medicalnewstoday.com | GB | online | Healthline Media
        Healthline | | healthline.com | US | online | Healthline Media
        WebMD | | webmd.com | US | online |
        STAT News | | statnews.com | US | online |
        Defense News | DefenseNews | defensenews.com | US | online |
        Military Times | | militarytimes.com | US | online |
        Stars and Stripes | | stripes.com | US | newspaper |
        The War Zone | | twz.com | US | online |
        Snopes | Snopes.com | snopes.com | US | online |
        PolitiFact | Politifact | politifact.com | US | online |
        FactCheck.org | | factcheck.org | US | online |
        Mongabay | Mongabay.com | mongabay.com | US | online | Mongabay
        Inside Climate News | | insideclimatenews.org | US | online |
        PR Newswire | PRNewswire | prnewswire.com | US | agency |
        Business Wire | BusinessWire | businesswire.com | US | agency |
        GlobeNewswire | GlobeNewsWire | globenewswire.com | US | agency |
        # World: United Kingdom and Ireland
        BBC | BBC News; British Broadcasting Corporation; BBC.com; BBC World; BBC World Service; BBC Radio; Kantor Berita BBC | bbc.com | GB | broadcaster | BBC
        BBC Sport | BBC Sports | bbc.com/sport | GB | broadcaster | BBC
        Sky News | | news.sky.com | GB | broadcaster | Sky
        Sky Sports | Sky Sports News; SkySports | skysports.com | GB | broadcaster | Sky
        ITV News | ITV; ITN | itv.com | GB | broadcaster |
        Channel 4 News | Channel 4 | channel4.com | GB | broadcaster |
        GB News | GBNews | gbnews.com | GB | broadcaster |
        TalkTV | TalkSport; talkSPORT; Talksport | talksport.com | GB | broadcaster | News UK
        LBC | LBC Radio | lbc.co.uk | GB | broadcaster |
        The Guardian | Guardian; The Observer; TheGuardian; The Guardian Inggris | theguardian.com | GB | newspaper | Guardian Media Group
        The Times of London | The Times; The Sunday Times; Sunday Times; Times of London | thetimes.com | GB | newspaper | News UK
        The Daily Telegraph | The Telegraph; Daily Telegraph; Sunday Telegraph; The Sunday Telegraph; Telegraph Inggris | telegraph.co.uk | GB | newspaper |
        Financial Times | FT; The Financial Times | ft.com | GB | newspaper | Nikkei
        The Independent | Independent UK; Independent.co.uk; Independent Inggris | independent.co.uk | GB | online |
        The i Paper | i newspaper | inews.co.uk | GB | newspaper | DMG Media
        Daily Mail | The Daily Mail; DailyMail; Mail on Sunday; The Mail on Sunday; Mail Online; MailOnline; Dailymail | dailymail.co.uk | GB | newspaper | DMG Media
        Metro UK | Metro.co.uk | metro.co.uk | GB | newspaper | DMG Media
        The Sun | The Sun Inggris; The Sun UK; Sun on Sunday; SunSport | thesun.co.uk | GB | newspaper | News UK
        Daily Mirror | The Mirror; Mirror.co.uk; Sunday Mirror; Mirror Online; The Daily Mirror | mirror.co.uk | GB | newspaper | Reach
        Daily Express | The Daily Express; Sunday Express; Express.co.uk; Express UK | express.co.uk | GB | newspaper | Reach
        Daily Star | Daily Star Inggris; The Daily Star UK | dailystar.co.uk | GB | newspaper | Reach
        Evening Standard | London Evening Standard; The Evening Standard | standard.co.uk | GB | newspaper |
        Manchester Evening News | | manchestereveningnews.co.uk | GB | newspaper | Reach
        Liverpool Echo | | liverpoolecho.co.uk | GB | newspaper | Reach
        Football London | football.london | football.london | GB | online | Reach
        Birmingham Mail | Birmingham Live | birminghammail.co.uk | GB | newspaper | Reach
        Daily Record | | dailyrecord.co.uk | GB | newspaper | Reach
        The Scotsman | Scotsman | scotsman.com | GB | newspaper |
        The Herald Scotland | Herald Scotland | heraldscotland.com | GB | newspaper |
        Belfast Telegraph | | belfasttelegraph.co.uk | GB | newspaper | Mediahuis
        The Economist | Economist; Majalah The Economist | economist.com | GB | magazine |
        New Statesman | | newstatesman.com | GB | magazine |
        The Spectator | Spectator Inggris | spectator.co.uk | GB | magazine |
        New Scientist | | newscientist.com | GB | magazine | DMG Media
        Nature | Jurnal Nature | nature.com | GB | magazine |
        The Lancet | Lancet; Jurnal The Lancet | thelancet.com | GB | magazine |
        BMJ | British Medical Journal; The BMJ | bmj.com | GB | magazine |
        The Conversation | | theconversation.com | AU | online | The Conversation
        openDemocracy | Open Democracy | opendemocracy.net | GB | online |
        Bellingcat | | bellingcat.com | NL | online |
        Middle East Eye | MEE; MiddleEastEye | middleeasteye.net | GB | online |
        Middle East Monitor | MEMO; MiddleEastMonitor | middleeastmonitor.com | GB | online |
        The New Arab | Al-Araby Al-Jadeed; Al Araby Al Jadeed; Al-Araby | newarab.com | GB | online |
        Al Quds Al Arabi | Al-Quds Al-Arabi | alquds.co.uk | GB | newspaper |
        Asharq Al-Awsat | Asharq Al Awsat; Al Sharq Al Awsat | aawsat.com | GB | newspaper | SRMG
        Iran International | | iranintl.com | GB | broadcaster |
        Amwaj Media | Amwaj | amwaj.media | GB | online |
        Jane's Defence Weekly | Janes | janes.com | GB | magazine |
        The Register | | theregister.com | GB | online |
        TechRadar | Techradar | techradar.com | GB | online | Future
        GSMArena | GSM Arena; Gsmarena | gsmarena.com | BG | online |
        Eurogamer | | eurogamer.net | GB | online |
        NME | | nme.com | GB | magazine |
        Hello Magazine | | hellomagazine.com | GB | magazine |
        FourFourTwo | Four Four Two | fourfourtwo.com | GB | magazine | Future
        90min | 90Min | 90min.com | GB | online |
        Goal.com | GOAL; GOAL.com; Goal International | goal.com | GB | online | Goal
        Planet Football | | planetfootball.com | GB | online |
        TEAMtalk | Teamtalk | teamtalk.com | GB | online |
        Football365 | | football365.com | GB | online |
        GiveMeSport | GIVEMESPORT | givemesport.com | GB | online |
        Squawka | | squawka.com | GB | online |
        Tribuna | Tribuna.com | tribuna.com | GB | online |
        OneFootball | Onefootball | onefootball.com | DE | online |
        Transfermarkt | Transfermarkt.com; Transfermarkt.co.id | transfermarkt.com | DE | online | Axel Springer
        WhoScored | Whoscored; WhoScored.com | whoscored.com | GB | online |
        Sofascore | SofaScore | sofascore.com | HR | online |
        Autosport | Autosport.com | autosport.com | GB | magazine | Motorsport Network
        Motorsport.com | Motorsport | motorsport.com | US | online | Motorsport Network
        Crash.net | | crash.net | GB | online |
        Motorsport Week | | motorsportweek.com | GB | online |
        Speedweek | | speedweek.com | CH | online |
        GPOne | GPOne.com | gpone.com | IT | online |
        Paddock GP | Paddock-GP | paddock-gp.com | FR | online |
        Autocar | | autocar.co.uk | GB | magazine |
        Top Gear | TopGear | topgear.com | GB | magazine | BBC
        Badminton Talk | BadmintonTalk | | ID | online |
        RTE | RTÉ; RTE News; RTÉ News | rte.ie | IE | broadcaster |
        The Irish Times | Irish Times | irishtimes.com | IE | newspaper |
        Irish Independent | | independent.ie | IE | newspaper | Mediahuis
        # World: France, Germany and the rest of western and northern Europe
        Le Monde | LeMonde | lemonde.fr | FR | newspaper |
        Le Figaro | | lefigaro.fr | FR | newspaper |
        Liberation | Libération | liberation.fr | FR | newspaper |
        Le Parisien | | leparisien.fr | FR | newspaper | Les Echos-Le Parisien
        L'Equipe | L'Équipe; LEquipe | lequipe.fr | FR | newspaper | L'Equipe
        Les Echos | Les Échos | lesechos.fr | FR | newspaper | Les Echos-Le Parisien
        La Croix | | la-croix.com | FR | newspaper |
        Ouest-France | Ouest France | ouest-france.fr | FR | newspaper |
        Mediapart | | mediapart.fr | FR | online |
        Paris Match | | parismatch.com | FR | magazine |
        Charlie Hebdo | | charliehebdo.fr | FR | magazine |
        Le Canard enchaine | Le Canard enchaîné | lecanardenchaine.fr | FR | newspaper |
        France 24 | France24; FRANCE 24 | france24.com | FR | broadcaster | France Medias Monde
        RFI | Radio France Internationale; Radio France International | rfi.fr | FR | broadcaster | France Medias Monde
        BFM TV | BFMTV | bfmtv.com | FR | broadcaster | RMC BFM
        TF1 | TF1 Info; LCI | tf1info.fr | FR | broadcaster |
        France Info | Franceinfo; France Televisions; France Inter | franceinfo.fr | FR | broadcaster |
        CNews | | cnews.fr | FR | broadcaster |
        RMC Sport | RMC | rmcsport.bfmtv.com | FR | broadcaster | RMC BFM
        France Football | | francefootball.fr | FR | magazine | L'Equipe
        Foot Mercato | Footmercato | footmercato.net | FR | online |
        Euronews | EuroNews | euronews.com | FR | broadcaster |
        EU Observer | EUobserver | euobserver.com | BE | online |
        Euractiv | EurActiv | euractiv.com | BE | online |
        Politico Europe | Politico.eu | politico.eu | BE | online | Axel Springer
        Deutsche Welle | DW; DW News; DW.com | dw.com | DE | broadcaster | Deutsche Welle
        ARD | Tagesschau; Das Erste | tagesschau.de | DE | broadcaster |
        ZDF | | zdf.de | DE | broadcaster |
        RTL | RTL Jerman; n-tv; NTV Jerman | rtl.de | DE | broadcaster | RTL Deutschland
        Bild | BILD; Bild Zeitung; Bild am Sonntag; Sport Bild | bild.de | DE | newspaper | Axel Springer
        Der Spiegel | Spiegel; DER SPIEGEL; Spiegel Online | spiegel.de | DE | magazine |
        Die Welt | Welt am Sonntag; DIE WELT | welt.de | DE | newspaper | Axel Springer
        Die Zeit | Zeit Online | zeit.de | DE | newspaper |
        Frankfurter Allgemeine Zeitung | FAZ; Frankfurter Allgemeine | faz.net | DE | newspaper |
        Suddeutsche Zeitung | Süddeutsche Zeitung; Sueddeutsche Zeitung | sueddeutsche.de | DE | newspaper |
        Der Tagesspiegel | Tagesspiegel | tagesspiegel.de | DE | newspaper |
        Handelsblatt | | handelsblatt.com | DE | newspaper |
        Die Tageszeitung | taz | taz.de | DE | newspaper |
        Majalah Stern | | stern.de | DE | magazine | RTL Deutschland
        Majalah Focus | Focus Online | focus.de | DE | magazine |
        Majalah Kicker | | kicker.de | DE | magazine |
        Sky Germany | Sky Jerman; Sky Sport Germany; Sky Deutschland | sky.de | DE | broadcaster | Sky
        TheLocal.com | | thelocal.com | SE | online |
        Neue Zurcher Zeitung | NZZ; Neue Zürcher Zeitung | nzz.ch | CH | newspaper |
        Tages-Anzeiger | | tagesanzeiger.ch | CH | newspaper |
        Swissinfo | SWI swissinfo; SWI Swissinfo.ch | swissinfo.ch | CH | broadcaster |
        SRF | | srf.ch | CH | broadcaster |
        ORF | ORF Austria | orf.at | AT | broadcaster |
        Der Standard | | derstandard.at | AT | newspaper |
        Kronen Zeitung | | krone.at | AT | newspaper |
        NOS | NOS Belanda | nos.nl | NL | broadcaster |
        NU.nl | | nu.nl | NL | online | DPG Media
        De Telegraaf | Telegraaf | telegraaf.nl | NL | newspaper | Mediahuis
        De Volkskrant | Volkskrant | volkskrant.nl | NL | newspaper | DPG Media
        Algemeen Dagblad | AD Belanda | ad.nl | NL | newspaper | DPG Media
        NRC | NRC Handelsblad | nrc.nl | NL | newspaper | Mediahuis
        NL Times | | nltimes.nl | NL | online |
        Voetbal International | | vi.nl | NL | magazine |
        Voetbalzone | | voetbalzone.nl | NL | online |
        Het Laatste Nieuws | HLN | hln.be | BE | newspaper | DPG Media
        De Standaard | | standaard.be | BE | newspaper | Mediahuis
        Le Soir | | lesoir.be | BE | newspaper |
        VRT | VRT News; VRT NWS | vrt.be | BE | broadcaster |
        RTBF | | rtbf.be | BE | broadcaster |
        The Brussels Times | Brussels Times | brusselstimes.com | BE | online |
        SVT | SVT Swedia; Sveriges Television | svt.se | SE | broadcaster |
        Aftonbladet | | aftonbladet.se | SE | newspaper | Schibsted
        Expressen | | expressen.se | SE | newspaper | Bonnier
        Dagens Nyheter | | dn.se | SE | newspaper | Bonnier
        NRK | | nrk.no | NO | broadcaster |
        Verdens Gang | VG | vg.no | NO | newspaper | Schibsted
        Aftenposten | | aftenposten.no | NO | newspaper | Schibsted
        Danmarks Radio | DR Denmark | dr.dk | DK | broadcaster |
        TV 2 Denmark | TV2 Denmark | tv2.dk | DK | broadcaster |
        Politiken | | politiken.dk | DK | newspaper | JP/Politikens Hus
        Jyllands-Posten | | jp.dk | DK | newspaper | JP/Politikens Hus
        Yle | YLE | yle.fi | FI | broadcaster |
        Helsingin Sanomat | | hs.fi | FI | newspaper |
        RUV | RÚV | ruv.is | IS | broadcaster |
        ERR | ERR News | err.ee | EE | broadcaster |
        Delfi | | delfi.ee | EE | online |
        # World: southern, eastern and south-eastern Europe
        El Pais | El País | elpais.com | ES | newspaper | PRISA
        El Mundo | El Mundo Spanyol | elmundo.es | ES | newspaper | Unidad Editorial
        ABC Spanyol | Diario ABC | abc.es | ES | newspaper |
        La Vanguardia | | lavanguardia.com | ES | newspaper | Grupo Godo
        El Confidencial | | elconfidencial.com | ES | online |
        RTVE | Radio Television Espanola | rtve.es | ES | broadcaster |
        Cadena SER | | cadenaser.com | ES | broadcaster | PRISA
        Cadena COPE | COPE | cope.es | ES | broadcaster |
        Onda Cero | | ondacero.es | ES | broadcaster |
        Marca | MARCA; Diario Marca | marca.com | ES | newspaper | Unidad Editorial
        Diario AS | AS.com; Diario As | as.com | ES | newspaper | PRISA
        Mundo Deportivo | | mundodeportivo.com | ES | newspaper | Grupo Godo
        Diario Sport | Sport.es; Sport Spanyol | sport.es | ES | newspaper |
        El Chiringuito | El Chiringuito TV | | ES | broadcaster |
        Relevo.com | | relevo.com | ES | online |
        Publico | Público | publico.pt | PT | newspaper |
        Diario de Noticias | Diário de Notícias | dn.pt | PT | newspaper |
        A Bola | | abola.pt | PT | newspaper |
        O Jogo | | ojogo.pt | PT | newspaper |
        Record Portugal | | record.pt | PT | newspaper |
        RTP | RTP Portugal | rtp.pt | PT | broadcaster |
        SIC Noticias | SIC Notícias | sicnoticias.pt | PT | broadcaster |
        RAI | RAI News; Rai News; RaiNews | rainews.it | IT | broadcaster |
        Corriere della Sera | | corriere.it | IT | newspaper | RCS MediaGroup
        La Repubblica | Repubblica | repubblica.it | IT | newspaper | GEDI
        La Stampa | | lastampa.it | IT | newspaper | GEDI
        Il Messaggero | | ilmessaggero.it | IT | newspaper |
        Il Sole 24 Ore | | ilsole24ore.com | IT | newspaper |
        Il Giornale | | ilgiornale.it | IT | newspaper |
        La Gazzetta dello Sport | Gazzetta dello Sport; La Gazzetta; Gazzetta | gazzetta.it | IT | newspaper | RCS MediaGroup
        Corriere dello Sport | | corrieredellosport.it | IT | newspaper |
        Tuttosport | | tuttosport.com | IT | newspaper |
        Tuttomercatoweb | TMW; TuttoMercatoWeb | tuttomercatoweb.com | IT | online |
        Calciomercato | Calciomercato.com; CalcioMercato | calciomercato.com | IT | online |
        Football Italia | Football-Italia | football-italia.net | IT | online |
        Sky Italia | Sky Sport Italia; Sky Sports Italia | sport.sky.it | IT | broadcaster | Sky
        Mediaset | Sport Mediaset; SportMediaset | mediaset.it | IT | broadcaster |
        Sempre Milan | SempreMilan | sempremilan.com | IT | online |
        Vatican News | Vatikan News | vaticannews.va | VA | state online | Vatican Media
        L'Osservatore Romano | | osservatoreromano.va | VA | state newspaper | Vatican Media
        AsiaNews | Asia News | asianews.it | IT | agency |
        UCA News | UCAN; Union of Catholic Asian News | ucanews.com | TH | agency | UCA News
        Times of Malta | | timesofmalta.com | MT | newspaper |
        Kathimerini | Ekathimerini | ekathimerini.com | GR | newspaper |
        ERT | ERT Yunani; ERT News | ert.gr | GR | broadcaster |
        Cyprus Mail | | cyprus-mail.com | CY | newspaper |
        TVP | TVP World; TVP Info | tvp.pl | PL | broadcaster |
        TVN24 | TVN | tvn24.pl | PL | broadcaster |
        Gazeta Wyborcza | | wyborcza.pl | PL | newspaper |
        Rzeczpospolita | | rp.pl | PL | newspaper |
        Onet | | onet.pl | PL | online |
        Czech Television | Ceska Televize | ceskatelevize.cz | CZ | broadcaster |
        Radio Prague International | | english.radio.cz | CZ | broadcaster |
        Dennik N | Denník N | dennikn.sk | SK | newspaper |
        Telex.hu | Telex Hungaria | telex.hu | HU | online |
        Magyar Nemzet | | magyarnemzet.hu | HU | newspaper |
        Digi24 | Digi 24 | digi24.ro | RO | broadcaster |
        Romania Insider | | romania-insider.com | RO | online |
        Novinite | Sofia News Agency | novinite.com | BG | online |
        Balkan Insight | BIRN; BalkanInsight | balkaninsight.com | RS | online |
        N1 | N1 TV; N1 Serbia | n1info.rs | RS | broadcaster |
        RTS Serbia | Radio Television of Serbia | rts.rs | RS | broadcaster |
        Politika | | politika.rs | RS | newspaper |
        Koha Ditore | | koha.net | XK | newspaper |
        Jutarnji List | | jutarnji.hr | HR | newspaper |
        Dnevni Avaz | | avaz.ba | BA | newspaper |
        The Kyiv Independent | Kyiv Independent | kyivindependent.com | UA | online |
        Kyiv Post | Kyivpost | kyivpost.com | UA | newspaper |
        Ukrainska Pravda | Ukrayinska Pravda | pravda.com.ua | UA | online |
        Suspilne | Suspilne Ukraine | suspilne.media | UA | broadcaster |
        Hromadske | | hromadske.ua | UA | online |
        NV Ukraine | The New Voice of Ukraine; New Voice of Ukraine | nv.ua | UA | online |
        Euromaidan Press | | euromaidanpress.com | UA | online |
        NEXTA | Nexta; NEXTA TV | nexta.tv | PL | online |
        Russia Today | RT News; RT.com | rt.com | RU | state broadcaster |
        Rossiya 1 | Rossiya-1; Russia 1; Russia-1; Rossiya 24; Rossiya-24 | vesti.ru | RU | state broadcaster |
        Channel One Russia | Channel One Rusia; Perviy Kanal | 1tv.ru | RU | state broadcaster |
        Kommersant | Harian Kommersant | kommersant.ru | RU | newspaper |
        Izvestia | Izvestiya | iz.ru | RU | newspaper |
        Vedomosti | | vedomosti.ru | RU | newspaper |
        RBC | RBK; RBC Rusia | rbc.ru | RU | online |
        Pravda | Pravda.ru | pravda.ru | RU | newspaper |
        Komsomolskaya Pravda | KP Rusia | kp.ru | RU | newspaper |
        Rossiyskaya Gazeta | | rg.ru | RU | state newspaper |
        Novaya Gazeta | Novaya Gazeta Europe | novayagazeta.eu | RU | newspaper |
        The Moscow Times | Moscow Times | themoscowtimes.com | NL | online |
        Meduza | | meduza.io | LV | online |
        Zvezda | Zvezda TV | tvzvezda.ru | RU | state broadcaster |
        TV Rain | Dozhd; TV Dozhd | tvrain.tv | RU | broadcaster |
        Gazeta.ru | | gazeta.ru | RU | online |
        Lenta.ru | | lenta.ru | RU | online |
        Fontanka | | fontanka.ru | RU | online |
        The Insider Rusia | The Insider Russia | theins.ru | LV | online |
        Mediazona | | zona.media | RU | online |
        # World: China, Hong Kong, Taiwan
        People's Daily | Harian Rakyat; The People's Daily; People's Daily Online; Renmin Ribao | people.com.cn | CN | state newspaper | People's Daily
        Global Times | GlobalTimes; Huanqiu Shibao | globaltimes.cn | CN | state newspaper | People's Daily
        China Daily | ChinaDaily | chinadaily.com.cn | CN | state newspaper |
        CCTV | China Central Television; CCTV China; Televisi Pusat China | cctv.com | CN | state broadcaster | China Media Group
        CGTN | China Global Television Network | cgtn.com | CN | state broadcaster | China Media Group
        China Radio International | CRI; CRI Online | cri.cn | CN | state broadcaster | China Media Group
        China National Radio | | cnr.cn | CN | state broadcaster | China Media Group
        PLA Daily | People's Liberation Army Daily | 81.cn | CN | state newspaper |
        Caixin | Caixin Global; Caixin Media | caixinglobal.com | CN | magazine |
        Yicai | Yicai Global; China Business News | yicaiglobal.com | CN | newspaper |
        The Paper | Pengpai | thepaper.cn | CN | online | Shanghai United Media Group
        Sixth Tone | | sixthtone.com | CN | online | Shanghai United Media Group
        Beijing News | The Beijing News | bjnews.com.cn | CN | newspaper |
        Shanghai Daily | SHINE News | shine.cn | CN | newspaper | Shanghai United Media Group
        Securities Times | | stcn.com | CN | newspaper | People's Daily
        Sina | Sina News; Sina Finance; Sina Weibo | sina.com.cn | CN | online |
        Sohu | | sohu.com | CN | online |
        Tencent News | | news.qq.com | CN | online |
        South China Morning Post | SCMP; The South China Morning Post | scmp.com | HK | newspaper | Alibaba
        RTHK | Radio Television Hong Kong | rthk.hk | HK | state broadcaster |
        TVB | TVB News | tvb.com | HK | broadcaster |
        Ming Pao | | mingpao.com | HK | newspaper |
        Sing Tao Daily | Sing Tao | singtao.ca | HK | newspaper |
        Oriental Daily | Oriental Daily News | on.cc | HK | newspaper |
        Apple Daily | | appledaily.com | HK | newspaper |
        Hong Kong Free Press | HKFP | hongkongfp.com | HK | online |
        The Standard Hong Kong | | thestandard.com.hk | HK | newspaper |
        Asia Times | Asia Times Online | asiatimes.com | HK | online |
        Taipei Times | | taipeitimes.com | TW | newspaper |
        Taiwan News | TaiwanNews | taiwannews.com.tw | TW | online |
        Liberty Times | Liberty Times Net | ltn.com.tw | TW | newspaper |
        United Daily News | UDN | udn.com | TW | newspaper |
        TVBS | | tvbs.com.tw | TW | broadcaster |
        DigiTimes | Digitimes; DIGITIMES | digitimes.com | TW | newspaper |
        Radio Taiwan International | RTI | rti.org.tw | TW | broadcaster |
        # World: Japan and Korea
        NHK | NHK World; NHK News; NHK World-Japan | nhk.or.jp | JP | broadcaster |
        Asahi Shimbun | The Asahi Shimbun; Asahi | asahi.com | JP | newspaper |
        Yomiuri Shimbun | The Yomiuri Shimbun; Yomiuri; The Japan News | yomiuri.co.jp | JP | newspaper |
        Mainichi Shimbun | The Mainichi; Mainichi; Mainichi Daily News | mainichi.jp | JP | newspaper |
        Sankei Shimbun | Sankei | sankei.com | JP | newspaper | Fujisankei
        Nikkei | Nikkei Asia; Nihon Keizai Shimbun; Nikkei Asian Review; Nikkei Newspaper | asia.nikkei.com | JP | newspaper | Nikkei
        The Japan Times | Japan Times | japantimes.co.jp | JP | newspaper |
        Japan Today | | japantoday.com | JP | online |
        Fuji TV | FNN; Fuji Television | fujitv.co.jp | JP | broadcaster | Fujisankei
        TBS Jepang | TBS Japan; TBS News; JNN | tbs.co.jp | JP | broadcaster |
        Nippon TV | NTV Jepang; NNN; Nippon Television | ntv.co.jp | JP | broadcaster |
        TV Asahi | ANN Jepang | tv-asahi.co.jp | JP | broadcaster |
        TV Tokyo | | tv-tokyo.co.jp | JP | broadcaster |
        Tokyo Shimbun | Chunichi Shimbun | tokyo-np.co.jp | JP | newspaper |
        Oricon | Oricon News | oricon.co.jp | JP | online |
        Nikkan Sports | | nikkansports.com | JP | newspaper |
        Anime News Network | | animenewsnetwork.com | CA | online |
        Tokyo Reporter | | tokyoreporter.com | JP | online |
        SoraNews24 | Sora News 24 | soranews24.com | JP | online |
        KBS | KBS World; KBS News; Korean Broadcasting System | kbs.co.kr | KR | broadcaster |
        MBC Korea | MBC News; Munhwa Broadcasting Corporation; MBC | imbc.com | KR | broadcaster |
        SBS Korea | SBS News; SBS | sbs.co.kr | KR | broadcaster |
        JTBC | | jtbc.co.kr | KR | broadcaster | JoongAng
        YTN | | ytn.co.kr | KR | broadcaster |
        TV Chosun | | tvchosun.com | KR | broadcaster | Chosun
        Arirang News | Arirang TV | arirang.com | KR | broadcaster |
        Chosun Ilbo | The Chosun Ilbo; Chosun; The Chosun Daily | chosun.com | KR | newspaper | Chosun
        JoongAng Ilbo | Korea JoongAng Daily; JoongAng Daily; Joongang Ilbo | koreajoongangdaily.joins.com | KR | newspaper | JoongAng
        Dong-A Ilbo | Donga Ilbo; The Dong-A Ilbo | donga.com | KR | newspaper |
        Hankyoreh | The Hankyoreh | hani.co.kr | KR | newspaper |
        Kyunghyang Shinmun | | khan.co.kr | KR | newspaper |
        The Korea Times | Korea Times | koreatimes.co.kr | KR | newspaper |
        The Korea Herald | Korea Herald | koreaherald.com | KR | newspaper |
        Maeil Business Newspaper | Maeil Business; Pulse News; Maekyung | mk.co.kr | KR | newspaper |
        Korea Economic Daily | Hankyung; The Korea Economic Daily | hankyung.com | KR | newspaper | Korea Economic Daily
        ETNews | | etnews.com | KR | newspaper |
        The Elec | TheElec | thelec.net | KR | online |
        Soompi | Soompi.com | soompi.com | KR | online |
        AllKPop | Allkpop; allkpop | allkpop.com | US | online |
        Koreaboo | KoreaBoo | koreaboo.com | KR | online |
        Dispatch Korea | | dispatch.co.kr | KR | online |
        Naver | Naver News; Naver Entertainment; Naver TV | naver.com | KR | online |
        OSEN | Osen | osen.co.kr | KR | online |
        Star News Korea | | starnewskorea.com | KR | online | Money Today
        Sports Chosun | | sportschosun.com | KR | newspaper | Chosun
        Sports Seoul | | sportsseoul.com | KR | newspaper |
        Xportsnews | XportsNews | xportsnews.com | KR | online |
        TenAsia | Ten Asia; Tenasia | tenasia.hankyung.com | KR | online | Korea Economic Daily
        MyDaily | My Daily | mydaily.co.kr | KR | online |
        NewsEn | Newsen | newsen.com | KR | online |
        Kpop Starz | KpopStarz | kpopstarz.com | US | online |
        NK News | NKNews | nknews.org | KR | online |
        Daily NK | DailyNK | dailynk.com | KR | online |
        38 North | | 38north.org | US | online |
        Rodong Sinmun | Rodong Shinmun | rodong.rep.kp | KP | state newspaper |
        Korean Central Television | KCTV; Televisi Pusat Korea | | KP | state broadcaster |
        # World: South and Central Asia
        The Times of India | Times of India; TOI | timesofindia.indiatimes.com | IN | newspaper | Times Group
        The Economic Times | Economic Times; Economic Times India | economictimes.indiatimes.com | IN | newspaper | Times Group
        Times Now | | timesnownews.com | IN | broadcaster | Times Group
        The Hindu | | thehindu.com | IN | newspaper |
        Hindustan Times | The Hindustan Times | hindustantimes.com | IN | newspaper | HT Media
        Mint India | LiveMint; Livemint | livemint.com | IN | newspaper | HT Media
        The Indian Express | Indian Express | indianexpress.com | IN | newspaper |
        The Telegraph India | Telegraph India | telegraphindia.com | IN | newspaper |
        Deccan Herald | | deccanherald.com | IN | newspaper |
        The New Indian Express | New Indian Express | newindianexpress.com | IN | newspaper |
        Business Standard | | business-standard.com | IN | newspaper |
        Moneycontrol | | moneycontrol.com | IN | online | Network18
        NDTV | New Delhi Television; NDTV India; NDTV.com | ndtv.com | IN | broadcaster | NDTV
        India Today | | indiatoday.in | IN | magazine |
        India TV | IndiaTV | indiatvnews.com | IN | broadcaster |
        News18 | CNN-News18; News 18 | news18.com | IN | broadcaster | Network18
        WION | | wionews.com | IN | broadcaster | Zee Media
        Zee News | | zeenews.india.com | IN | broadcaster | Zee Media
        Republic TV | Republic World | republicworld.com | IN | broadcaster |
        Firstpost | | firstpost.com | IN | online | Network18
        The Wire India | | thewire.in | IN | online |
        Scroll.in | | scroll.in | IN | online |
        The Print | ThePrint | theprint.in | IN | online |
        The Quint | | thequint.com | IN | online |
        Outlook India | | outlookindia.com | IN | magazine |
        All India Radio | Akashvani | newsonair.gov.in | IN | broadcaster | Prasar Bharati
        Doordarshan | DD News | ddnews.gov.in | IN | broadcaster | Prasar Bharati
        Pinkvilla | | pinkvilla.com | IN | online |
        Bollywood Hungama | | bollywoodhungama.com | IN | online |
        Sportskeeda | | sportskeeda.com | IN | online |
        Gadgets 360 | Gadgets360; NDTV Gadgets 360 | gadgets360.com | IN | online | NDTV
        Eurasian Times | The EurAsian Times; EurAsian Times | eurasiantimes.com | IN | online |
        Dawn Pakistan | Dawn News; Dawn.com | dawn.com | PK | newspaper |
        Geo News | Geo TV; Geo.tv | geo.tv | PK | broadcaster | Jang Group
        ARY News | | arynews.tv | PK | broadcaster |
        Samaa TV | | samaa.tv | PK | broadcaster |
        The Express Tribune | Express Tribune | tribune.com.pk | PK | newspaper |
        The News International | | thenews.com.pk | PK | newspaper | Jang Group
        The Nation Pakistan | | nation.com.pk | PK | newspaper |
        The Daily Star Bangladesh | The Daily Star | thedailystar.net | BD | newspaper | Transcom
        Prothom Alo | | prothomalo.com | BD | newspaper | Transcom
        Dhaka Tribune | | dhakatribune.com | BD | newspaper |
        bdnews24 | bdnews24.com; BDNews24 | bdnews24.com | BD | online |
        The Kathmandu Post | Kathmandu Post | kathmandupost.com | NP | newspaper |
        The Himalayan Times | Himalayan Times | thehimalayantimes.com | NP | newspaper |
        Daily Mirror Sri Lanka | | dailymirror.lk | LK | newspaper |
        Ada Derana | | adaderana.lk | LK | broadcaster |
        News First Sri Lanka | Newsfirst | newsfirst.lk | LK | broadcaster |
        Tolo News | TOLOnews; TOLO News; Tolo TV | tolonews.com | AF | broadcaster |
        Amu TV | | amu.tv | AF | broadcaster |
        The Astana Times | Astana Times | astanatimes.com | KZ | newspaper |
        Tengrinews | | tengrinews.kz | KZ | online |
        24.kg | | 24.kg | KG | online |
        Asia-Plus | | asiaplustj.info | TJ | online |
        Eurasianet | | eurasianet.org | US | online |
        # World: Middle East and Africa
        Al Jazeera | Aljazeera; Al-Jazeera; Al Jazeera English; Aljazeera.com; Al Jazeera Arabic; Kantor Berita Al Jazeera | aljazeera.com | QA | broadcaster | Al Jazeera Media Network
        Al Arabiya | Al-Arabiya; Al Arabiya English; Alarabiya | alarabiya.net | SA | broadcaster | Al Arabiya
        Al Hadath | Al-Hadath | alhadath.net | SA | broadcaster | Al Arabiya
        Arab News | ArabNews | arabnews.com | SA | newspaper | SRMG
        Saudi Gazette | | saudigazette.com.sa | SA | newspaper |
        Okaz | | okaz.com.sa | SA | newspaper |
        Al Ekhbariya | Al-Ekhbariya; Al Ekhbariya TV | alekhbariya.net | SA | state broadcaster |
        Asharq News | Asharq Business | asharq.com | SA | broadcaster | SRMG
        Khaleej Times | | khaleejtimes.com | AE | newspaper |
        Gulf News | | gulfnews.com | AE | newspaper |
        The National UAE | | thenationalnews.com | AE | newspaper |
        Sky News Arabia | | skynewsarabia.com | AE | broadcaster |
        Al Roeya | | alroeya.com | AE | newspaper |
        The Peninsula Qatar | | thepeninsulaqatar.com | QA | newspaper |
        Gulf Times | | gulf-times.com | QA | newspaper |
        beIN Sports | Bein Sports; beIN SPORTS | beinsports.com | QA | broadcaster |
        Arab Times Kuwait | Arab Times | arabtimesonline.com | KW | newspaper |
        Kuwait Times | | kuwaittimes.com | KW | newspaper |
        Al Rai Kuwait | | alraimedia.com | KW | newspaper |
        Gulf Daily News | | gdnonline.com | BH | newspaper |
        Times of Oman | | timesofoman.com | OM | newspaper |
        Muscat Daily | | muscatdaily.com | OM | newspaper |
        Al Masirah | Al-Masirah; Al Masirah TV; Al-Masirah TV | masirahtv.net | YE | broadcaster |
        Al Mayadeen | Al-Mayadeen; Almayadeen | almayadeen.net | LB | broadcaster |
        Al Manar | Al-Manar; Al-Manar TV | almanar.com.lb | LB | broadcaster |
        Al Akhbar Lebanon | Al-Akhbar | al-akhbar.com | LB | newspaper |
        L'Orient-Le Jour | L'Orient Today; L'Orient Le Jour | lorientlejour.com | LB | newspaper |
        An-Nahar | Annahar; An Nahar | annahar.com | LB | newspaper |
        Naharnet | | naharnet.com | LB | online |
        The Cradle | | thecradle.co | LB | online |
        The Jordan Times | Jordan Times | jordantimes.com | JO | newspaper |
        Roya News | | royanews.tv | JO | broadcaster |
        Enab Baladi | | enabbaladi.net | SY | newspaper |
        Al-Ikhbariya Syria | Al Ikhbariya Syria | | SY | state broadcaster |
        Press TV | PressTV | presstv.ir | IR | state broadcaster | IRIB
        IRIB | Islamic Republic of Iran Broadcasting | irib.ir | IR | state broadcaster | IRIB
        Al Alam | Al-Alam | alalam.ir | IR | state broadcaster | IRIB
        ParsToday | Pars Today | parstoday.ir | IR | state broadcaster | IRIB
        Tehran Times | | tehrantimes.com | IR | newspaper | Mehr Media Group
        Kayhan | | kayhan.ir | IR | state newspaper |
        Nour News | Nournews | nournews.ir | IR | agency |
        Haaretz | Harian Haaretz | haaretz.com | IL | newspaper |
        The Jerusalem Post | Jerusalem Post; JPost | jpost.com | IL | newspaper |
        The Times of Israel | Times of Israel; TOI Israel | timesofisrael.com | IL | online |
        Yedioth Ahronoth | Yediot Aharonot; Ynet; Ynetnews; Yedioth Ahronot; Yedioth | ynetnews.com | IL | newspaper |
        Israel Hayom | | israelhayom.com | IL | newspaper |
        Maariv | Ma'ariv | maariv.co.il | IL | newspaper |
        Globes Israel | | globes.co.il | IL | newspaper |
        Kan News | KAN; Israel Broadcasting Corporation; KAN 11; Kan 11 | kan.org.il | IL | broadcaster |
        Channel 12 Israel | Channel 12; N12 | mako.co.il | IL | broadcaster |
        Channel 13 Israel | Channel 13 | 13tv.co.il | IL | broadcaster |
        Channel 14 Israel | Channel 14 | now14.co.il | IL | broadcaster |
        i24NEWS | i24 News; i24News | i24news.tv | IL | broadcaster |
        Walla News | | walla.co.il | IL | online |
        +972 Magazine | 972 Magazine; Majalah +972 | 972mag.com | IL | magazine |
        Army Radio Israel | Radio Tentara Israel; Galei Tzahal | | IL | state broadcaster |
        Electronic Intifada | The Electronic Intifada | electronicintifada.net | US | online |
        Mondoweiss | | mondoweiss.net | US | online |
        Palestine TV | Palestina TV; TV Palestina | | PS | state broadcaster |
        Al-Aqsa TV | Al Aqsa TV | | PS | broadcaster |
        Al-Quds | Al-Quds Newspaper | alquds.com | PS | newspaper |
        TRT World | TRT; TRT Haber; TRTWorld; TRT News | trtworld.com | TR | state broadcaster | TRT
        Daily Sabah | | dailysabah.com | TR | newspaper |
        Hurriyet | Hürriyet; Hurriyet Daily News; Hürriyet Daily News | hurriyetdailynews.com | TR | newspaper | Demiroren
        Yeni Safak | Yeni Şafak | yenisafak.com | TR | newspaper |
        Cumhuriyet | | cumhuriyet.com.tr | TR | newspaper |
        Milliyet | | milliyet.com.tr | TR | newspaper | Demiroren
        NTV Turki | NTV Turkey | ntv.com.tr | TR | broadcaster |
        CNN Turk | CNN Türk | cnnturk.com | TR | broadcaster | Demiroren
        Al-Ahram | Al Ahram; Ahram Online; Ahram | english.ahram.org.eg | EG | state newspaper |
        Al-Masry Al-Youm | Egypt Independent; Al Masry Al Youm | egyptindependent.com | EG | newspaper |
        Al-Qahera News | Al Qahera News; Alqahera News | | EG | state broadcaster |
        Egypt Today | | egypttoday.com | EG | magazine |
        Mada Masr | | madamasr.com | EG | online |
        The Libya Observer | Libya Observer | libyaobserver.ly | LY | online |
        Hespress | | hespress.com | MA | online |
        Morocco World News | | moroccoworldnews.com | MA | online |
        El Watan Algeria | | elwatan-dz.com | DZ | newspaper |
        Mosaique FM | | mosaiquefm.net | TN | broadcaster |
        Sudan Tribune | | sudantribune.com | SD | online |
        Radio Dabanga | Dabanga | dabangasudan.org | SD | broadcaster |
        Africanews | AfricaNews | africanews.com | CG | broadcaster |
        AllAfrica | allAfrica.com | allafrica.com | ZA | online |
        The East African | | theeastafrican.co.ke | KE | newspaper |
        Daily Nation Kenya | Nation Kenya | nation.africa | KE | newspaper |
        The Standard Kenya | | standardmedia.co.ke | KE | newspaper |
        The Citizen Tanzania | | thecitizen.co.tz | TZ | newspaper |
        Daily Monitor | | monitor.co.ug | UG | newspaper |
        New Vision | | newvision.co.ug | UG | newspaper |
        The New Times Rwanda | | newtimes.co.rw | RW | newspaper |
        Addis Standard | | addisstandard.com | ET | online |
        Garowe Online | | garoweonline.com | SO | online |
        The Punch Nigeria | Punch Nigeria | punchng.com | NG | newspaper |
        Vanguard Nigeria | | vanguardngr.com | NG | newspaper |
        Premium Times | | premiumtimesng.com | NG | online |
        Channels Television | Channels TV | channelstv.com | NG | broadcaster |
        The Guardian Nigeria | | guardian.ng | NG | newspaper |
        Daily Graphic Ghana | Graphic Online | graphic.com.gh | GH | state newspaper |
        Jeune Afrique | | jeuneafrique.com | FR | magazine |
        News24 | News24 Afrika Selatan | news24.com | ZA | online |
        SABC | SABC News | sabcnews.com | ZA | broadcaster |
        eNCA | | enca.com | ZA | broadcaster |
        Mail & Guardian | Mail and Guardian | mg.co.za | ZA | newspaper |
        Daily Maverick | | dailymaverick.co.za | ZA | online |
        The Herald Zimbabwe | | herald.co.zw | ZW | state newspaper |
        # World: ASEAN
        The Straits Times | Straits Times; ST Singapore; StraitsTimes | straitstimes.com | SG | newspaper | SPH Media
        Channel NewsAsia | CNA; Channel News Asia; ChannelNewsAsia; CNA.asia; CNA Singapura | channelnewsasia.com | SG | broadcaster | Mediacorp
        TODAY Singapore | TODAY Online; TODAYonline | todayonline.com | SG | online | Mediacorp
        Business Times Singapore | The Business Times; Business Times | businesstimes.com.sg | SG | newspaper | SPH Media
        Lianhe Zaobao | Zaobao | zaobao.com.sg | SG | newspaper | SPH Media
        Berita Harian | Berita Harian Singapura | beritaharian.sg | SG | newspaper | SPH Media
        Mothership | Mothership.sg; Mothership Singapura | mothership.sg | SG | online |
        AsiaOne | Asiaone | asiaone.com | SG | online |
        Tech in Asia | TechInAsia | techinasia.com | SG | online | Tech in Asia
        KrASIA | | kr-asia.com | SG | online |
        DealStreetAsia | Deal Street Asia | dealstreetasia.com | SG | online | Nikkei
        e27 | | e27.co | SG | online |
        The Independent Singapore | | theindependent.sg | SG | online |
        The Star Malaysia | The Star; The Star Online | thestar.com.my | MY | newspaper | Star Media Group
        New Straits Times | NST | nst.com.my | MY | newspaper | Media Prima
        Berita Harian Malaysia | BH Online | bharian.com.my | MY | newspaper | Media Prima
        Harian Metro | | hmetro.com.my | MY | newspaper | Media Prima
        Utusan Malaysia | | utusan.com.my | MY | newspaper | Media Mulia
        Sinar Harian | | sinarharian.com.my | MY | newspaper |
        Kosmo | Kosmo Malaysia | kosmo.com.my | MY | newspaper | Media Mulia
        Malay Mail | | malaymail.com | MY | online |
        Malaysiakini | MalaysiaKini | malaysiakini.com | MY | online |
        Free Malaysia Today | FMT | freemalaysiatoday.com | MY | online |
        The Edge Malaysia | | theedgemalaysia.com | MY | newspaper |
        Astro Awani | | astroawani.com | MY | broadcaster | Astro
        World of Buzz | WorldofBuzz | worldofbuzz.com | MY | online |
        mStar | mStar Malaysia | mstar.com.my | MY | online | Star Media Group
        The Borneo Post | Borneo Post; Borneo Post Malaysia | theborneopost.com | MY | newspaper |
        Borneo Bulletin | | borneobulletin.com.bn | BN | newspaper |
        Stadium Astro | | stadiumastro.com | MY | broadcaster | Astro
        Makan Bola | Makanbola | makanbola.com | MY | online |
        Bangkok Post | The Bangkok Post | bangkokpost.com | TH | newspaper |
        The Nation Thailand | Nation Thailand | nationthailand.com | TH | newspaper |
        Thai PBS | | thaipbs.or.th | TH | broadcaster |
        Thairath | Thai Rath | thairath.co.th | TH | newspaper |
        Khaosod | Khaosod English | khaosodenglish.com | TH | newspaper |
        Matichon | | matichon.co.th | TH | newspaper |
        The Thaiger | Thaiger | thethaiger.com | TH | online |
        Siam Sport | Siamsport; SiamSport | siamsport.co.th | TH | newspaper |
        Philippine Daily Inquirer | Inquirer; Inquirer.net | inquirer.net | PH | newspaper |
        The Philippine Star | Philippine Star; Philstar | philstar.com | PH | newspaper |
        Manila Bulletin | The Manila Bulletin | mb.com.ph | PH | newspaper |
        The Manila Times | Manila Times | manilatimes.net | PH | newspaper |
        Rappler | Rappler.com | rappler.com | PH | online | Rappler
        ABS-CBN | ABS-CBN News; ABS CBN | abs-cbn.com | PH | broadcaster |
        GMA News | GMA Network | gmanetwork.com | PH | broadcaster |
        VnExpress | VNExpress; Vn Express; VnExpress International | vnexpress.net | VN | online |
        Tuoi Tre | Tuoi Tre News; Tuổi Trẻ | tuoitrenews.vn | VN | newspaper |
        Thanh Nien | Thanh Niên | thanhnien.vn | VN | newspaper |
        Viet Nam News | Vietnam News | vietnamnews.vn | VN | state newspaper | Vietnam News Agency
        VietnamNet | Vietnamnet | vietnamnet.vn | VN | online |
        Nhan Dan | Nhân Dân | nhandan.vn | VN | state newspaper |
        Soha | Soha.vn | soha.vn | VN | online |
        The Thao 247 | Thethao247 | thethao247.vn | VN | online |
        Zing News | Zingnews | znews.vn | VN | online |
        The Phnom Penh Post | Phnom Penh Post | phnompenhpost.com | KH | newspaper |
        Khmer Times | | khmertimeskh.com | KH | newspaper |
        Fresh News Cambodia | | freshnewsasia.com | KH | online |
        The Cambodia Daily | Cambodia Daily | cambodiadaily.com | KH | newspaper |
        Vientiane Times | | vientianetimes.org.la | LA | state newspaper |
        The Irrawaddy | Irrawaddy | irrawaddy.com | MM | online |
        Myanmar Now | | myanmar-now.org | MM | online |
        Mizzima | | mizzima.com | MM | online |
        Frontier Myanmar | | frontiermyanmar.net | MM | magazine |
        Global New Light of Myanmar | | gnlm.com.mm | MM | state newspaper |
        The Myanmar Times | Myanmar Times | mmtimes.com | MM | newspaper |
        Khit Thit Media | |  | MM | online |
        The ASEAN Post | ASEAN Post | theaseanpost.com | MY | online |
        ASEAN Briefing | | aseanbriefing.com | SG | online |
        # World: Australia, Pacific, Canada, Latin America
        ABC Australia | Australian Broadcasting Corporation; ABC News Australia; ABC Radio Australia | abc.net.au | AU | broadcaster | ABC Australia
        SBS Australia | SBS Indonesian; SBS Radio | sbs.com.au | AU | broadcaster |
        Sky News Australia | | skynews.com.au | AU | broadcaster | News Corp Australia
        Nine News | 9News; Nine Network | 9news.com.au | AU | broadcaster | Nine
        Seven News | 7News; 7NEWS | 7news.com.au | AU | broadcaster |
        The Sydney Morning Herald | Sydney Morning Herald; SMH | smh.com.au | AU | newspaper | Nine
        The Age | | theage.com.au | AU | newspaper | Nine
        The Australian | | theaustralian.com.au | AU | newspaper | News Corp Australia
        The Australian Financial Review | Australian Financial Review; AFR | afr.com | AU | newspaper | Nine
        News.com.au | | news.com.au | AU | online | News Corp Australia
        Herald Sun | The Herald Sun | heraldsun.com.au | AU | newspaper | News Corp Australia
        The Daily Telegraph Sydney | Daily Telegraph Sydney; Daily Telegraph Australia | dailytelegraph.com.au | AU | newspaper | News Corp Australia
        Guardian Australia | The Guardian Australia | theguardian.com/au | AU | online | Guardian Media Group
        Lowy Institute Interpreter | | lowyinstitute.org | AU | online |
        New Zealand Herald | NZ Herald; The New Zealand Herald; NZME | nzherald.co.nz | NZ | newspaper |
        Stuff.co.nz | Stuff NZ | stuff.co.nz | NZ | online |
        RNZ | Radio New Zealand | rnz.co.nz | NZ | broadcaster |
        1News | TVNZ | 1news.co.nz | NZ | broadcaster |
        Newshub | | newshub.co.nz | NZ | broadcaster |
        Post-Courier | PNG Post-Courier | postcourier.com.pg | PG | newspaper |
        The Fiji Times | Fiji Times | fijitimes.com.fj | FJ | newspaper |
        CBC | CBC News; Canadian Broadcasting Corporation; CBC Canada; Radio-Canada | cbc.ca | CA | broadcaster |
        CTV News | CTV | ctvnews.ca | CA | broadcaster |
        Global News | Global News Canada | globalnews.ca | CA | broadcaster |
        The Globe and Mail | Globe and Mail | theglobeandmail.com | CA | newspaper |
        Toronto Star | The Toronto Star | thestar.com | CA | newspaper |
        National Post | | nationalpost.com | CA | newspaper |
        La Presse | La Presse Kanada | lapresse.ca | CA | newspaper |
        O Globo | Globo; G1; TV Globo; GloboEsporte; Globo Esporte | oglobo.globo.com | BR | newspaper | Grupo Globo
        Folha de S.Paulo | Folha de Sao Paulo; Folha | folha.uol.com.br | BR | newspaper | Grupo Folha
        O Estado de S. Paulo | Estadao; Estadão | estadao.com.br | BR | newspaper |
        UOL | UOL Esporte | uol.com.br | BR | online | Grupo Folha
        Clarin | Clarín | clarin.com | AR | newspaper |
        La Nacion | La Nación | lanacion.com.ar | AR | newspaper |
        Infobae | | infobae.com | AR | online |
        TyC Sports | TYC Sports | tycsports.com | AR | broadcaster |
        Diario Ole | Olé; Diario Olé | ole.com.ar | AR | newspaper |
        Pagina 12 | Página/12 | pagina12.com.ar | AR | newspaper |
        El Mercurio | | elmercurio.com | CL | newspaper |
        La Tercera | | latercera.com | CL | newspaper |
        El Tiempo | El Tiempo Colombia | eltiempo.com | CO | newspaper |
        El Espectador | | elespectador.com | CO | newspaper | Grupo Valorem
        Caracol Radio | | caracol.com.co | CO | broadcaster |
        Caracol Television | Noticias Caracol; Caracol TV | caracoltv.com | CO | broadcaster | Grupo Valorem
        Telesur | TeleSUR; teleSUR | telesurtv.net | VE | state broadcaster |
        El Nacional | | elnacional.com | VE | newspaper |
        El Comercio | El Comercio Peru | elcomercio.pe | PE | newspaper |
        La Republica | La República | larepublica.pe | PE | newspaper |
        El Universo | | eluniverso.com | EC | newspaper |
        El Universal | El Universal Meksiko | eluniversal.com.mx | MX | newspaper |
        Reforma | Harian Reforma | reforma.com | MX | newspaper |
        Milenio | | milenio.com | MX | newspaper |
        La Jornada | | jornada.com.mx | MX | newspaper |
        Televisa | Noticieros Televisa | televisa.com | MX | broadcaster |
        Granma | Harian Granma | granma.cu | CU | state newspaper |
        La Prensa | | laprensani.com | NI | newspaper |
        Prensa Libre | | prensalibre.com | GT | newspaper |
        Jamaica Observer | | jamaicaobserver.com | JM | newspaper |
        The Gleaner | Jamaica Gleaner | jamaica-gleaner.com | JM | newspaper |
        Le Nouvelliste | Le Nouvelliste Haiti | lenouvelliste.com | HT | newspaper |
        """
}
