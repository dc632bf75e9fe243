/// Places below the level of countries: every Indonesian province, city and regency, and well-known places of the world.
///
/// One entry a line, columns parted by `|` with blanks around it, several names in one column parted by `;`.
/// An empty column holds nothing; `#` opens a comment line. Names stand in the letter case they are printed in,
/// and short forms such as `AS` or `US` are meant to be compared with regard to case.
///
/// Columns: names in Indonesian, the usual one first | names in English | ISO 3166 code, empty for a sea, a continent, a
/// region of several countries or a disputed place | kind: `province` (also states and other first-level divisions),
/// `city`, `regency`, `island`, `region` (also seas, straits and mountains), `district` (also small towns, quarters,
/// airports).
///
/// A regency that shares its name with a city, an island or a common word is listed as `Kabupaten ...` only. Capitals
/// of countries stand in `CountryTable`.
///
/// Compiled for this project from general reference knowledge: the administrative division of Indonesia (38 provinces,
/// 98 cities, 416 regencies), the states of the United States, and a choice of the places the news names most.
package enum PlaceTable {
    package static let table = """
        # Indonesia: the 38 provinces
        Aceh; Nanggroe Aceh Darussalam; NAD; Serambi Makkah; Serambi Mekkah | Aceh | ID | province
        Sumatera Utara; Sumut; Sumatra Utara | North Sumatra; North Sumatera | ID | province
        Sumatera Barat; Sumbar; Sumatra Barat; Ranah Minang | West Sumatra; West Sumatera | ID | province
        Riau | Riau | ID | province
        Kepulauan Riau; Kepri; Provinsi Kepri | Riau Islands | ID | province
        Jambi | Jambi | ID | province
        Sumatera Selatan; Sumsel; Sumatra Selatan | South Sumatra; South Sumatera | ID | province
        Kepulauan Bangka Belitung; Bangka Belitung; Babel; Kepulauan Babel | Bangka Belitung; Bangka Belitung Islands | ID | province
        Bengkulu | Bengkulu | ID | province
        Lampung | Lampung | ID | province
        DKI Jakarta; Daerah Khusus Ibukota Jakarta; Daerah Khusus Ibu Kota Jakarta; Daerah Khusus Jakarta; DKI; DKJ | Jakarta; Special Region of Jakarta | ID | province
        Jawa Barat; Jabar; Tatar Sunda | West Java | ID | province
        Banten | Banten | ID | province
        Jawa Tengah; Jateng | Central Java | ID | province
        Daerah Istimewa Yogyakarta; DIY; DI Yogyakarta; D.I. Yogyakarta | Special Region of Yogyakarta; Yogyakarta Special Region | ID | province
        Jawa Timur; Jatim | East Java | ID | province
        Bali; Pulau Dewata | Bali | ID | province
        Nusa Tenggara Barat; NTB | West Nusa Tenggara | ID | province
        Nusa Tenggara Timur; NTT | East Nusa Tenggara | ID | province
        Kalimantan Barat; Kalbar | West Kalimantan | ID | province
        Kalimantan Tengah; Kalteng | Central Kalimantan | ID | province
        Kalimantan Selatan; Kalsel | South Kalimantan | ID | province
        Kalimantan Timur; Kaltim | East Kalimantan | ID | province
        Kalimantan Utara; Kaltara | North Kalimantan | ID | province
        Sulawesi Utara; Sulut | North Sulawesi | ID | province
        Gorontalo | Gorontalo | ID | province
        Sulawesi Tengah; Sulteng | Central Sulawesi | ID | province
        Sulawesi Barat; Sulbar | West Sulawesi | ID | province
        Sulawesi Selatan; Sulsel | South Sulawesi | ID | province
        Sulawesi Tenggara; Sultra | Southeast Sulawesi; South East Sulawesi | ID | province
        Maluku | Maluku; Moluccas | ID | province
        Maluku Utara; Malut | North Maluku | ID | province
        Papua; Irian Jaya; Bumi Cenderawasih | Papua | ID | province
        Papua Barat; Irian Jaya Barat | West Papua | ID | province
        Papua Selatan | South Papua | ID | province
        Papua Tengah | Central Papua | ID | province
        Papua Pegunungan; Papua Pegunungan Tengah | Highland Papua; Papua Highlands | ID | province
        Papua Barat Daya | Southwest Papua | ID | province
        # Indonesia: cities (kota)
        Jakarta Pusat; Jakpus | Central Jakarta | ID | city
        Jakarta Selatan; Jaksel | South Jakarta | ID | city
        Jakarta Barat; Jakbar | West Jakarta | ID | city
        Jakarta Timur; Jaktim | East Jakarta | ID | city
        Jakarta Utara; Jakut | North Jakarta | ID | city
        Banda Aceh; Kota Banda Aceh; Kutaraja | Banda Aceh | ID | city
        Sabang; Kota Sabang | Sabang | ID | city
        Langsa; Kota Langsa | Langsa | ID | city
        Lhokseumawe; Kota Lhokseumawe | Lhokseumawe | ID | city
        Subulussalam; Kota Subulussalam | Subulussalam | ID | city
        Medan; Kota Medan | Medan | ID | city
        Binjai; Kota Binjai | Binjai | ID | city
        Gunungsitoli; Gunung Sitoli; Kota Gunungsitoli | Gunungsitoli | ID | city
        Padangsidimpuan; Padang Sidempuan; Padangsidempuan; Kota Padangsidimpuan | Padangsidimpuan | ID | city
        Pematangsiantar; Pematang Siantar; Kota Pematangsiantar; Siantar | Pematangsiantar; Pematang Siantar | ID | city
        Sibolga; Kota Sibolga | Sibolga | ID | city
        Tanjungbalai; Tanjung Balai; Kota Tanjungbalai | Tanjungbalai; Tanjung Balai | ID | city
        Tebing Tinggi; Tebingtinggi; Kota Tebing Tinggi | Tebing Tinggi | ID | city
        Padang; Kota Padang | Padang | ID | city
        Bukittinggi; Bukit Tinggi; Kota Bukittinggi | Bukittinggi | ID | city
        Padang Panjang; Kota Padang Panjang | Padang Panjang | ID | city
        Pariaman; Kota Pariaman | Pariaman | ID | city
        Payakumbuh; Kota Payakumbuh | Payakumbuh | ID | city
        Sawahlunto; Kota Sawahlunto | Sawahlunto | ID | city
        Solok; Kota Solok | Solok | ID | city
        Pekanbaru; Kota Pekanbaru | Pekanbaru | ID | city
        Dumai; Kota Dumai | Dumai | ID | city
        Batam; Kota Batam | Batam | ID | city
        Tanjungpinang; Tanjung Pinang; Kota Tanjungpinang | Tanjungpinang; Tanjung Pinang | ID | city
        Kota Jambi | Jambi City | ID | city
        Sungai Penuh; Sungaipenuh; Kota Sungai Penuh | Sungai Penuh | ID | city
        Palembang; Kota Palembang | Palembang | ID | city
        Lubuklinggau; Lubuk Linggau; Kota Lubuklinggau | Lubuklinggau | ID | city
        Pagar Alam; Kota Pagar Alam | Pagar Alam | ID | city
        Prabumulih; Kota Prabumulih | Prabumulih | ID | city
        Pangkalpinang; Pangkal Pinang; Kota Pangkalpinang | Pangkalpinang; Pangkal Pinang | ID | city
        Kota Bengkulu | Bengkulu City | ID | city
        Bandar Lampung; Bandarlampung; Kota Bandar Lampung | Bandar Lampung | ID | city
        Kota Metro | Metro Lampung | ID | city
        Bandung; Kota Bandung; Kota Kembang | Bandung | ID | city
        Kota Banjar | Banjar City | ID | city
        Bekasi; Kota Bekasi | Bekasi | ID | city
        Bogor; Kota Bogor; Kota Hujan | Bogor | ID | city
        Cimahi; Kota Cimahi | Cimahi | ID | city
        Cirebon; Kota Cirebon | Cirebon | ID | city
        Depok; Kota Depok | Depok | ID | city
        Sukabumi; Kota Sukabumi | Sukabumi | ID | city
        Tasikmalaya; Kota Tasikmalaya | Tasikmalaya | ID | city
        Serang; Kota Serang | Serang | ID | city
        Cilegon; Kota Cilegon | Cilegon | ID | city
        Tangerang; Kota Tangerang | Tangerang | ID | city
        Tangerang Selatan; Tangsel; Kota Tangsel; Kota Tangerang Selatan | South Tangerang | ID | city
        Semarang; Kota Semarang; Kota Atlas | Semarang | ID | city
        Magelang; Kota Magelang | Magelang | ID | city
        Pekalongan; Kota Pekalongan | Pekalongan | ID | city
        Salatiga; Kota Salatiga | Salatiga | ID | city
        Surakarta; Solo; Kota Solo; Kota Surakarta | Surakarta; Solo | ID | city
        Tegal; Kota Tegal | Tegal | ID | city
        Yogyakarta; Jogja; Yogya; Jogjakarta; Kota Yogyakarta; Kota Jogja | Yogyakarta; Jogjakarta; Jogja | ID | city
        Surabaya; Kota Surabaya; Kota Pahlawan | Surabaya | ID | city
        Kota Batu | Batu City | ID | city
        Blitar; Kota Blitar | Blitar | ID | city
        Kediri; Kota Kediri | Kediri | ID | city
        Madiun; Kota Madiun | Madiun | ID | city
        Malang; Kota Malang; Malang Raya | Malang | ID | city
        Mojokerto; Kota Mojokerto | Mojokerto | ID | city
        Pasuruan; Kota Pasuruan | Pasuruan | ID | city
        Probolinggo; Kota Probolinggo | Probolinggo | ID | city
        Denpasar; Kota Denpasar | Denpasar | ID | city
        Mataram; Kota Mataram | Mataram | ID | city
        Bima; Kota Bima | Bima | ID | city
        Kupang; Kota Kupang | Kupang | ID | city
        Pontianak; Kota Pontianak | Pontianak | ID | city
        Singkawang; Kota Singkawang | Singkawang | ID | city
        Palangka Raya; Palangkaraya; Kota Palangka Raya; Kota Palangkaraya | Palangkaraya; Palangka Raya | ID | city
        Banjarmasin; Kota Banjarmasin | Banjarmasin | ID | city
        Banjarbaru; Kota Banjarbaru | Banjarbaru | ID | city
        Samarinda; Kota Samarinda | Samarinda | ID | city
        Balikpapan; Kota Balikpapan | Balikpapan | ID | city
        Bontang; Kota Bontang | Bontang | ID | city
        Tarakan; Kota Tarakan | Tarakan | ID | city
        Manado; Kota Manado | Manado | ID | city
        Bitung; Kota Bitung | Bitung | ID | city
        Tomohon; Kota Tomohon | Tomohon | ID | city
        Kotamobagu; Kota Kotamobagu | Kotamobagu | ID | city
        Kota Gorontalo | Gorontalo City | ID | city
        Palu; Kota Palu | Palu | ID | city
        Makassar; Kota Makassar; Ujung Pandang; Ujungpandang | Makassar; Ujung Pandang | ID | city
        Palopo; Kota Palopo | Palopo | ID | city
        Parepare; Pare-Pare; Kota Parepare | Parepare; Pare-Pare | ID | city
        Kendari; Kota Kendari | Kendari | ID | city
        Baubau; Bau-Bau; Kota Baubau | Baubau; Bau-Bau | ID | city
        Ambon; Kota Ambon | Ambon | ID | city
        Tual; Kota Tual | Tual | ID | city
        Ternate; Kota Ternate | Ternate | ID | city
        Tidore Kepulauan; Tidore; Kota Tidore Kepulauan | Tidore; Tidore Islands | ID | city
        Jayapura; Kota Jayapura | Jayapura | ID | city
        Sorong; Kota Sorong | Sorong | ID | city
        # Indonesia: regencies (kabupaten)
        Aceh Barat; Kabupaten Aceh Barat | West Aceh; Aceh Barat; West Aceh Regency | ID | regency
        Aceh Barat Daya; Abdya; Kabupaten Aceh Barat Daya | Southwest Aceh; Aceh Barat Daya; Southwest Aceh Regency | ID | regency
        Aceh Besar; Kabupaten Aceh Besar | Aceh Besar; Aceh Besar Regency | ID | regency
        Aceh Jaya; Kabupaten Aceh Jaya | Aceh Jaya; Aceh Jaya Regency | ID | regency
        Aceh Selatan; Kabupaten Aceh Selatan | South Aceh; Aceh Selatan; South Aceh Regency | ID | regency
        Aceh Singkil; Kabupaten Aceh Singkil | Aceh Singkil; Aceh Singkil Regency | ID | regency
        Aceh Tamiang; Kabupaten Aceh Tamiang | Aceh Tamiang; Aceh Tamiang Regency | ID | regency
        Aceh Tengah; Kabupaten Aceh Tengah | Central Aceh; Aceh Tengah; Central Aceh Regency | ID | regency
        Aceh Tenggara; Kabupaten Aceh Tenggara | Southeast Aceh; Aceh Tenggara; Southeast Aceh Regency | ID | regency
        Aceh Timur; Kabupaten Aceh Timur | East Aceh; Aceh Timur; East Aceh Regency | ID | regency
        Aceh Utara; Kabupaten Aceh Utara | North Aceh; Aceh Utara; North Aceh Regency | ID | regency
        Bener Meriah; Kabupaten Bener Meriah | Bener Meriah; Bener Meriah Regency | ID | regency
        Bireuen; Kabupaten Bireuen | Bireuen; Bireuen Regency | ID | regency
        Gayo Lues; Kabupaten Gayo Lues | Gayo Lues; Gayo Lues Regency | ID | regency
        Nagan Raya; Kabupaten Nagan Raya | Nagan Raya; Nagan Raya Regency | ID | regency
        Pidie; Kabupaten Pidie | Pidie; Pidie Regency | ID | regency
        Pidie Jaya; Kabupaten Pidie Jaya | Pidie Jaya; Pidie Jaya Regency | ID | regency
        Simeulue; Kabupaten Simeulue | Simeulue; Simeulue Regency | ID | regency
        Asahan; Kabupaten Asahan | Asahan; Asahan Regency | ID | regency
        Kabupaten Batu Bara; Kab Batu Bara | Batu Bara Regency | ID | regency
        Dairi; Kabupaten Dairi | Dairi; Dairi Regency | ID | regency
        Deli Serdang; Deliserdang; Kabupaten Deli Serdang | Deli Serdang; Deli Serdang Regency | ID | regency
        Humbang Hasundutan; Humbahas; Kabupaten Humbang Hasundutan | Humbang Hasundutan; Humbang Hasundutan Regency | ID | regency
        Karo; Tanah Karo; Kabupaten Karo | Karo; Karo Regency | ID | regency
        Labuhanbatu; Kabupaten Labuhanbatu | Labuhanbatu; Labuhanbatu Regency | ID | regency
        Labuhanbatu Selatan; Labusel; Kabupaten Labuhanbatu Selatan | South Labuhanbatu; Labuhanbatu Selatan; South Labuhanbatu Regency | ID | regency
        Labuhanbatu Utara; Labura; Kabupaten Labuhanbatu Utara | North Labuhanbatu; Labuhanbatu Utara; North Labuhanbatu Regency | ID | regency
        Langkat; Kabupaten Langkat | Langkat; Langkat Regency | ID | regency
        Mandailing Natal; Madina; Kabupaten Mandailing Natal | Mandailing Natal; Mandailing Natal Regency | ID | regency
        Kabupaten Nias; Kab Nias | Nias Regency | ID | regency
        Nias Barat; Kabupaten Nias Barat | West Nias; Nias Barat; West Nias Regency | ID | regency
        Nias Selatan; Nisel; Kabupaten Nias Selatan | South Nias; Nias Selatan; South Nias Regency | ID | regency
        Nias Utara; Kabupaten Nias Utara | North Nias; Nias Utara; North Nias Regency | ID | regency
        Padang Lawas; Kabupaten Padang Lawas | Padang Lawas; Padang Lawas Regency | ID | regency
        Padang Lawas Utara; Paluta; Kabupaten Padang Lawas Utara | North Padang Lawas; Padang Lawas Utara; North Padang Lawas Regency | ID | regency
        Pakpak Bharat; Kabupaten Pakpak Bharat | Pakpak Bharat; Pakpak Bharat Regency | ID | regency
        Samosir; Kabupaten Samosir | Samosir; Samosir Regency | ID | regency
        Serdang Bedagai; Sergai; Kabupaten Serdang Bedagai | Serdang Bedagai; Serdang Bedagai Regency | ID | regency
        Simalungun; Kabupaten Simalungun | Simalungun; Simalungun Regency | ID | regency
        Tapanuli Selatan; Tapsel; Kabupaten Tapanuli Selatan | South Tapanuli; Tapanuli Selatan; South Tapanuli Regency | ID | regency
        Tapanuli Tengah; Tapteng; Kabupaten Tapanuli Tengah | Central Tapanuli; Tapanuli Tengah; Central Tapanuli Regency | ID | regency
        Tapanuli Utara; Taput; Kabupaten Tapanuli Utara | North Tapanuli; Tapanuli Utara; North Tapanuli Regency | ID | regency
        Toba; Toba Samosir; Kabupaten Toba | Toba; Toba Regency | ID | regency
        Agam; Kabupaten Agam | Agam; Agam Regency | ID | regency
        Dharmasraya; Kabupaten Dharmasraya | Dharmasraya; Dharmasraya Regency | ID | regency
        Kepulauan Mentawai; Mentawai; Kabupaten Kepulauan Mentawai | Mentawai Islands; Kepulauan Mentawai; Mentawai Islands Regency | ID | regency
        Lima Puluh Kota; Limapuluh Kota; Kabupaten Lima Puluh Kota | Lima Puluh Kota; Lima Puluh Kota Regency | ID | regency
        Padang Pariaman; Kabupaten Padang Pariaman | Padang Pariaman; Padang Pariaman Regency | ID | regency
        Pasaman; Kabupaten Pasaman | Pasaman; Pasaman Regency | ID | regency
        Pasaman Barat; Kabupaten Pasaman Barat | West Pasaman; Pasaman Barat; West Pasaman Regency | ID | regency
        Pesisir Selatan; Pessel; Kabupaten Pesisir Selatan | South Pesisir; Pesisir Selatan; South Pesisir Regency | ID | regency
        Sijunjung; Kabupaten Sijunjung | Sijunjung; Sijunjung Regency | ID | regency
        Kabupaten Solok; Kab Solok | Solok Regency | ID | regency
        Solok Selatan; Solsel; Kabupaten Solok Selatan | South Solok; Solok Selatan; South Solok Regency | ID | regency
        Tanah Datar; Kabupaten Tanah Datar | Tanah Datar; Tanah Datar Regency | ID | regency
        Bengkalis; Kabupaten Bengkalis | Bengkalis; Bengkalis Regency | ID | regency
        Indragiri Hilir; Inhil; Kabupaten Indragiri Hilir | Indragiri Hilir; Indragiri Hilir Regency | ID | regency
        Indragiri Hulu; Inhu; Kabupaten Indragiri Hulu | Indragiri Hulu; Indragiri Hulu Regency | ID | regency
        Kampar; Kabupaten Kampar | Kampar; Kampar Regency | ID | regency
        Kepulauan Meranti; Meranti; Kabupaten Kepulauan Meranti | Meranti Islands; Kepulauan Meranti; Meranti Islands Regency | ID | regency
        Kuantan Singingi; Kuansing; Kabupaten Kuantan Singingi | Kuantan Singingi; Kuantan Singingi Regency | ID | regency
        Pelalawan; Kabupaten Pelalawan | Pelalawan; Pelalawan Regency | ID | regency
        Rokan Hilir; Rohil; Kabupaten Rokan Hilir | Rokan Hilir; Rokan Hilir Regency | ID | regency
        Rokan Hulu; Rohul; Kabupaten Rokan Hulu | Rokan Hulu; Rokan Hulu Regency | ID | regency
        Siak; Kabupaten Siak | Siak; Siak Regency | ID | regency
        Bintan; Kabupaten Bintan | Bintan; Bintan Regency | ID | regency
        Karimun; Kabupaten Karimun | Karimun; Karimun Regency | ID | regency
        Kepulauan Anambas; Anambas; Kabupaten Kepulauan Anambas | Anambas Islands; Kepulauan Anambas; Anambas Islands Regency | ID | regency
        Lingga; Kabupaten Lingga | Lingga; Lingga Regency | ID | regency
        Natuna; Kabupaten Natuna | Natuna; Natuna Regency | ID | regency
        Batanghari; Batang Hari; Kabupaten Batanghari | Batanghari; Batanghari Regency | ID | regency
        Bungo; Muara Bungo; Kabupaten Bungo | Bungo; Bungo Regency | ID | regency
        Kerinci; Kabupaten Kerinci | Kerinci; Kerinci Regency | ID | regency
        Merangin; Kabupaten Merangin | Merangin; Merangin Regency | ID | regency
        Muaro Jambi; Kabupaten Muaro Jambi | Muaro Jambi; Muaro Jambi Regency | ID | regency
        Sarolangun; Kabupaten Sarolangun | Sarolangun; Sarolangun Regency | ID | regency
        Tanjung Jabung Barat; Tanjabbar; Kabupaten Tanjung Jabung Barat | West Tanjung Jabung; Tanjung Jabung Barat; West Tanjung Jabung Regency | ID | regency
        Tanjung Jabung Timur; Tanjabtim; Kabupaten Tanjung Jabung Timur | East Tanjung Jabung; Tanjung Jabung Timur; East Tanjung Jabung Regency | ID | regency
        Tebo; Kabupaten Tebo | Tebo; Tebo Regency | ID | regency
        Banyuasin; Kabupaten Banyuasin | Banyuasin; Banyuasin Regency | ID | regency
        Empat Lawang; Kabupaten Empat Lawang | Empat Lawang; Empat Lawang Regency | ID | regency
        Lahat; Kabupaten Lahat | Lahat; Lahat Regency | ID | regency
        Muara Enim; Kabupaten Muara Enim | Muara Enim; Muara Enim Regency | ID | regency
        Musi Banyuasin; Muba; Kabupaten Musi Banyuasin | Musi Banyuasin; Musi Banyuasin Regency | ID | regency
        Musi Rawas; Kabupaten Musi Rawas | Musi Rawas; Musi Rawas Regency | ID | regency
        Musi Rawas Utara; Muratara; Kabupaten Musi Rawas Utara | North Musi Rawas; Musi Rawas Utara; North Musi Rawas Regency | ID | regency
        Ogan Ilir; Kabupaten Ogan Ilir | Ogan Ilir; Ogan Ilir Regency | ID | regency
        Ogan Komering Ilir; Kabupaten Ogan Komering Ilir | Ogan Komering Ilir; Ogan Komering Ilir Regency | ID | regency
        Ogan Komering Ulu; Kabupaten Ogan Komering Ulu | Ogan Komering Ulu; Ogan Komering Ulu Regency | ID | regency
        Ogan Komering Ulu Selatan; OKU Selatan; Kabupaten Ogan Komering Ulu Selatan | South Ogan Komering Ulu; Ogan Komering Ulu Selatan; South Ogan Komering Ulu Regency | ID | regency
        Ogan Komering Ulu Timur; OKU Timur; Kabupaten Ogan Komering Ulu Timur | East Ogan Komering Ulu; Ogan Komering Ulu Timur; East Ogan Komering Ulu Regency | ID | regency
        Penukal Abab Lematang Ilir; PALI; Kabupaten Penukal Abab Lematang Ilir | Penukal Abab Lematang Ilir; Penukal Abab Lematang Ilir Regency | ID | regency
        Kabupaten Bangka; Kab Bangka | Bangka Regency | ID | regency
        Bangka Barat; Kabupaten Bangka Barat | West Bangka; Bangka Barat; West Bangka Regency | ID | regency
        Bangka Selatan; Kabupaten Bangka Selatan | South Bangka; Bangka Selatan; South Bangka Regency | ID | regency
        Bangka Tengah; Kabupaten Bangka Tengah | Central Bangka; Bangka Tengah; Central Bangka Regency | ID | regency
        Kabupaten Belitung; Kab Belitung | Belitung Regency | ID | regency
        Belitung Timur; Beltim; Kabupaten Belitung Timur | East Belitung; Belitung Timur; East Belitung Regency | ID | regency
        Bengkulu Selatan; Kabupaten Bengkulu Selatan | South Bengkulu; Bengkulu Selatan; South Bengkulu Regency | ID | regency
        Bengkulu Tengah; Kabupaten Bengkulu Tengah | Central Bengkulu; Bengkulu Tengah; Central Bengkulu Regency | ID | regency
        Bengkulu Utara; Kabupaten Bengkulu Utara | North Bengkulu; Bengkulu Utara; North Bengkulu Regency | ID | regency
        Kaur; Kabupaten Kaur | Kaur; Kaur Regency | ID | regency
        Kepahiang; Kabupaten Kepahiang | Kepahiang; Kepahiang Regency | ID | regency
        Lebong; Kabupaten Lebong | Lebong; Lebong Regency | ID | regency
        Mukomuko; Muko-Muko; Kabupaten Mukomuko | Mukomuko; Mukomuko Regency | ID | regency
        Rejang Lebong; Kabupaten Rejang Lebong | Rejang Lebong; Rejang Lebong Regency | ID | regency
        Seluma; Kabupaten Seluma | Seluma; Seluma Regency | ID | regency
        Lampung Barat; Lambar; Kabupaten Lampung Barat | West Lampung; Lampung Barat; West Lampung Regency | ID | regency
        Lampung Selatan; Lamsel; Kabupaten Lampung Selatan | South Lampung; Lampung Selatan; South Lampung Regency | ID | regency
        Lampung Tengah; Lamteng; Kabupaten Lampung Tengah | Central Lampung; Lampung Tengah; Central Lampung Regency | ID | regency
        Lampung Timur; Lamtim; Kabupaten Lampung Timur | East Lampung; Lampung Timur; East Lampung Regency | ID | regency
        Lampung Utara; Lampura; Kabupaten Lampung Utara | North Lampung; Lampung Utara; North Lampung Regency | ID | regency
        Mesuji; Kabupaten Mesuji | Mesuji; Mesuji Regency | ID | regency
        Pesawaran; Kabupaten Pesawaran | Pesawaran; Pesawaran Regency | ID | regency
        Pesisir Barat; Kabupaten Pesisir Barat | West Pesisir; Pesisir Barat; West Pesisir Regency | ID | regency
        Pringsewu; Kabupaten Pringsewu | Pringsewu; Pringsewu Regency | ID | regency
        Tanggamus; Kabupaten Tanggamus | Tanggamus; Tanggamus Regency | ID | regency
        Tulang Bawang; Kabupaten Tulang Bawang | Tulang Bawang; Tulang Bawang Regency | ID | regency
        Tulang Bawang Barat; Tubaba; Kabupaten Tulang Bawang Barat | West Tulang Bawang; Tulang Bawang Barat; West Tulang Bawang Regency | ID | regency
        Way Kanan; Kabupaten Way Kanan | Way Kanan; Way Kanan Regency | ID | regency
        Kabupaten Bandung; Kab Bandung | Bandung Regency | ID | regency
        Bandung Barat; KBB; Kabupaten Bandung Barat | West Bandung; Bandung Barat; West Bandung Regency | ID | regency
        Kabupaten Bekasi; Kab Bekasi | Bekasi Regency | ID | regency
        Kabupaten Bogor; Kab Bogor | Bogor Regency | ID | regency
        Ciamis; Kabupaten Ciamis | Ciamis; Ciamis Regency | ID | regency
        Cianjur; Kabupaten Cianjur | Cianjur; Cianjur Regency | ID | regency
        Kabupaten Cirebon; Kab Cirebon | Cirebon Regency | ID | regency
        Garut; Kabupaten Garut | Garut; Garut Regency | ID | regency
        Indramayu; Kabupaten Indramayu | Indramayu; Indramayu Regency | ID | regency
        Karawang; Kerawang; Kabupaten Karawang | Karawang; Karawang Regency | ID | regency
        Kuningan; Kabupaten Kuningan | Kuningan; Kuningan Regency | ID | regency
        Majalengka; Kabupaten Majalengka | Majalengka; Majalengka Regency | ID | regency
        Pangandaran; Kabupaten Pangandaran | Pangandaran; Pangandaran Regency | ID | regency
        Purwakarta; Kabupaten Purwakarta | Purwakarta; Purwakarta Regency | ID | regency
        Subang; Kabupaten Subang | Subang; Subang Regency | ID | regency
        Kabupaten Sukabumi; Kab Sukabumi | Sukabumi Regency | ID | regency
        Sumedang; Kabupaten Sumedang | Sumedang; Sumedang Regency | ID | regency
        Kabupaten Tasikmalaya; Kab Tasikmalaya | Tasikmalaya Regency | ID | regency
        Lebak; Kabupaten Lebak | Lebak; Lebak Regency | ID | regency
        Pandeglang; Kabupaten Pandeglang | Pandeglang; Pandeglang Regency | ID | regency
        Kabupaten Serang; Kab Serang | Serang Regency | ID | regency
        Kabupaten Tangerang; Kab Tangerang | Tangerang Regency | ID | regency
        Kepulauan Seribu; Pulau Seribu; Kabupaten Kepulauan Seribu | Seribu Islands; Kepulauan Seribu; Seribu Islands Regency | ID | regency
        Banjarnegara; Kabupaten Banjarnegara | Banjarnegara; Banjarnegara Regency | ID | regency
        Banyumas; Kabupaten Banyumas | Banyumas; Banyumas Regency | ID | regency
        Kabupaten Batang; Kab Batang | Batang Regency | ID | regency
        Blora; Kabupaten Blora | Blora; Blora Regency | ID | regency
        Boyolali; Kabupaten Boyolali | Boyolali; Boyolali Regency | ID | regency
        Brebes; Kabupaten Brebes | Brebes; Brebes Regency | ID | regency
        Cilacap; Kabupaten Cilacap | Cilacap; Cilacap Regency | ID | regency
        Demak; Kabupaten Demak | Demak; Demak Regency | ID | regency
        Grobogan; Kabupaten Grobogan | Grobogan; Grobogan Regency | ID | regency
        Jepara; Kabupaten Jepara | Jepara; Jepara Regency | ID | regency
        Karanganyar; Kabupaten Karanganyar | Karanganyar; Karanganyar Regency | ID | regency
        Kebumen; Kabupaten Kebumen | Kebumen; Kebumen Regency | ID | regency
        Kendal; Kabupaten Kendal | Kendal; Kendal Regency | ID | regency
        Klaten; Kabupaten Klaten | Klaten; Klaten Regency | ID | regency
        Kudus; Kabupaten Kudus | Kudus; Kudus Regency | ID | regency
        Kabupaten Magelang; Kab Magelang | Magelang Regency | ID | regency
        Pati; Kabupaten Pati | Pati; Pati Regency | ID | regency
        Kabupaten Pekalongan; Kab Pekalongan | Pekalongan Regency | ID | regency
        Pemalang; Kabupaten Pemalang | Pemalang; Pemalang Regency | ID | regency
        Purbalingga; Kabupaten Purbalingga | Purbalingga; Purbalingga Regency | ID | regency
        Purworejo; Kabupaten Purworejo | Purworejo; Purworejo Regency | ID | regency
        Rembang; Kabupaten Rembang | Rembang; Rembang Regency | ID | regency
        Kabupaten Semarang; Kab Semarang | Semarang Regency | ID | regency
        Sragen; Kabupaten Sragen | Sragen; Sragen Regency | ID | regency
        Sukoharjo; Kabupaten Sukoharjo | Sukoharjo; Sukoharjo Regency | ID | regency
        Kabupaten Tegal; Kab Tegal | Tegal Regency | ID | regency
        Temanggung; Kabupaten Temanggung | Temanggung; Temanggung Regency | ID | regency
        Wonogiri; Kabupaten Wonogiri | Wonogiri; Wonogiri Regency | ID | regency
        Wonosobo; Kabupaten Wonosobo | Wonosobo; Wonosobo Regency | ID | regency
        Bantul; Kabupaten Bantul | Bantul; Bantul Regency | ID | regency
        Gunungkidul; Gunung Kidul; Kabupaten Gunungkidul | Gunungkidul; Gunungkidul Regency | ID | regency
        Kulon Progo; Kulonprogo; Kabupaten Kulon Progo | Kulon Progo; Kulon Progo Regency | ID | regency
        Sleman; Kabupaten Sleman | Sleman; Sleman Regency | ID | regency
        Bangkalan; Kabupaten Bangkalan | Bangkalan; Bangkalan Regency | ID | regency
        Banyuwangi; Kabupaten Banyuwangi | Banyuwangi; Banyuwangi Regency | ID | regency
        Kabupaten Blitar; Kab Blitar | Blitar Regency | ID | regency
        Bojonegoro; Kabupaten Bojonegoro | Bojonegoro; Bojonegoro Regency | ID | regency
        Bondowoso; Kabupaten Bondowoso | Bondowoso; Bondowoso Regency | ID | regency
        Gresik; Kabupaten Gresik | Gresik; Gresik Regency | ID | regency
        Jember; Kabupaten Jember | Jember; Jember Regency | ID | regency
        Jombang; Kabupaten Jombang | Jombang; Jombang Regency | ID | regency
        Kabupaten Kediri; Kab Kediri | Kediri Regency | ID | regency
        Lamongan; Kabupaten Lamongan | Lamongan; Lamongan Regency | ID | regency
        Lumajang; Kabupaten Lumajang | Lumajang; Lumajang Regency | ID | regency
        Kabupaten Madiun; Kab Madiun | Madiun Regency | ID | regency
        Magetan; Kabupaten Magetan | Magetan; Magetan Regency | ID | regency
        Kabupaten Malang; Kab Malang | Malang Regency | ID | regency
        Kabupaten Mojokerto; Kab Mojokerto | Mojokerto Regency | ID | regency
        Nganjuk; Kabupaten Nganjuk | Nganjuk; Nganjuk Regency | ID | regency
        Ngawi; Kabupaten Ngawi | Ngawi; Ngawi Regency | ID | regency
        Pacitan; Kabupaten Pacitan | Pacitan; Pacitan Regency | ID | regency
        Pamekasan; Kabupaten Pamekasan | Pamekasan; Pamekasan Regency | ID | regency
        Kabupaten Pasuruan; Kab Pasuruan | Pasuruan Regency | ID | regency
        Ponorogo; Kabupaten Ponorogo | Ponorogo; Ponorogo Regency | ID | regency
        Kabupaten Probolinggo; Kab Probolinggo | Probolinggo Regency | ID | regency
        Sampang; Kabupaten Sampang | Sampang; Sampang Regency | ID | regency
        Sidoarjo; Kabupaten Sidoarjo | Sidoarjo; Sidoarjo Regency | ID | regency
        Situbondo; Kabupaten Situbondo | Situbondo; Situbondo Regency | ID | regency
        Sumenep; Kabupaten Sumenep | Sumenep; Sumenep Regency | ID | regency
        Trenggalek; Kabupaten Trenggalek | Trenggalek; Trenggalek Regency | ID | regency
        Tuban; Kabupaten Tuban | Tuban; Tuban Regency | ID | regency
        Tulungagung; Kabupaten Tulungagung | Tulungagung; Tulungagung Regency | ID | regency
        Badung; Kabupaten Badung | Badung; Badung Regency | ID | regency
        Bangli; Kabupaten Bangli | Bangli; Bangli Regency | ID | regency
        Buleleng; Kabupaten Buleleng | Buleleng; Buleleng Regency | ID | regency
        Gianyar; Kabupaten Gianyar | Gianyar; Gianyar Regency | ID | regency
        Jembrana; Kabupaten Jembrana | Jembrana; Jembrana Regency | ID | regency
        Karangasem; Kabupaten Karangasem | Karangasem; Karangasem Regency | ID | regency
        Klungkung; Kabupaten Klungkung | Klungkung; Klungkung Regency | ID | regency
        Tabanan; Kabupaten Tabanan | Tabanan; Tabanan Regency | ID | regency
        Kabupaten Bima; Kab Bima | Bima Regency | ID | regency
        Dompu; Kabupaten Dompu | Dompu; Dompu Regency | ID | regency
        Lombok Barat; Lobar; Kabupaten Lombok Barat | West Lombok; Lombok Barat; West Lombok Regency | ID | regency
        Lombok Tengah; Loteng; Kabupaten Lombok Tengah | Central Lombok; Lombok Tengah; Central Lombok Regency | ID | regency
        Lombok Timur; Lotim; Kabupaten Lombok Timur | East Lombok; Lombok Timur; East Lombok Regency | ID | regency
        Lombok Utara; KLU; Kabupaten Lombok Utara | North Lombok; Lombok Utara; North Lombok Regency | ID | regency
        Kabupaten Sumbawa; Kab Sumbawa | Sumbawa Regency | ID | regency
        Sumbawa Barat; KSB; Kabupaten Sumbawa Barat | West Sumbawa; Sumbawa Barat; West Sumbawa Regency | ID | regency
        Alor; Kabupaten Alor | Alor; Alor Regency | ID | regency
        Belu; Kabupaten Belu | Belu; Belu Regency | ID | regency
        Ende; Kabupaten Ende | Ende; Ende Regency | ID | regency
        Flores Timur; Flotim; Kabupaten Flores Timur | East Flores; Flores Timur; East Flores Regency | ID | regency
        Kabupaten Kupang; Kab Kupang | Kupang Regency | ID | regency
        Lembata; Kabupaten Lembata | Lembata; Lembata Regency | ID | regency
        Malaka; Kabupaten Malaka | Malaka; Malaka Regency | ID | regency
        Manggarai; Kabupaten Manggarai | Manggarai; Manggarai Regency | ID | regency
        Manggarai Barat; Mabar; Kabupaten Manggarai Barat | West Manggarai; Manggarai Barat; West Manggarai Regency | ID | regency
        Manggarai Timur; Kabupaten Manggarai Timur | East Manggarai; Manggarai Timur; East Manggarai Regency | ID | regency
        Nagekeo; Kabupaten Nagekeo | Nagekeo; Nagekeo Regency | ID | regency
        Ngada; Kabupaten Ngada | Ngada; Ngada Regency | ID | regency
        Rote Ndao; Kabupaten Rote Ndao | Rote Ndao; Rote Ndao Regency | ID | regency
        Sabu Raijua; Kabupaten Sabu Raijua | Sabu Raijua; Sabu Raijua Regency | ID | regency
        Sikka; Kabupaten Sikka | Sikka; Sikka Regency | ID | regency
        Sumba Barat; Kabupaten Sumba Barat | West Sumba; Sumba Barat; West Sumba Regency | ID | regency
        Sumba Barat Daya; Kabupaten Sumba Barat Daya | Southwest Sumba; Sumba Barat Daya; Southwest Sumba Regency | ID | regency
        Sumba Tengah; Kabupaten Sumba Tengah | Central Sumba; Sumba Tengah; Central Sumba Regency | ID | regency
        Sumba Timur; Kabupaten Sumba Timur | East Sumba; Sumba Timur; East Sumba Regency | ID | regency
        Timor Tengah Selatan; TTS; Kabupaten Timor Tengah Selatan | South Timor Tengah; Timor Tengah Selatan; South Timor Tengah Regency | ID | regency
        Timor Tengah Utara; TTU; Kabupaten Timor Tengah Utara | North Timor Tengah; Timor Tengah Utara; North Timor Tengah Regency | ID | regency
        Bengkayang; Kabupaten Bengkayang | Bengkayang; Bengkayang Regency | ID | regency
        Kapuas Hulu; Kabupaten Kapuas Hulu | Kapuas Hulu; Kapuas Hulu Regency | ID | regency
        Kayong Utara; Kabupaten Kayong Utara | North Kayong; Kayong Utara; North Kayong Regency | ID | regency
        Ketapang; Kabupaten Ketapang | Ketapang; Ketapang Regency | ID | regency
        Kubu Raya; Kabupaten Kubu Raya | Kubu Raya; Kubu Raya Regency | ID | regency
        Kabupaten Landak; Kab Landak | Landak Regency | ID | regency
        Melawi; Kabupaten Melawi | Melawi; Melawi Regency | ID | regency
        Mempawah; Kabupaten Mempawah | Mempawah; Mempawah Regency | ID | regency
        Sambas; Kabupaten Sambas | Sambas; Sambas Regency | ID | regency
        Sanggau; Kabupaten Sanggau | Sanggau; Sanggau Regency | ID | regency
        Sekadau; Kabupaten Sekadau | Sekadau; Sekadau Regency | ID | regency
        Sintang; Kabupaten Sintang | Sintang; Sintang Regency | ID | regency
        Barito Selatan; Barsel; Kabupaten Barito Selatan | South Barito; Barito Selatan; South Barito Regency | ID | regency
        Barito Timur; Bartim; Kabupaten Barito Timur | East Barito; Barito Timur; East Barito Regency | ID | regency
        Barito Utara; Kabupaten Barito Utara | North Barito; Barito Utara; North Barito Regency | ID | regency
        Gunung Mas; Kabupaten Gunung Mas | Gunung Mas; Gunung Mas Regency | ID | regency
        Kapuas; Kabupaten Kapuas | Kapuas; Kapuas Regency | ID | regency
        Katingan; Kabupaten Katingan | Katingan; Katingan Regency | ID | regency
        Kotawaringin Barat; Kobar; Kabupaten Kotawaringin Barat | West Kotawaringin; Kotawaringin Barat; West Kotawaringin Regency | ID | regency
        Kotawaringin Timur; Kotim; Kabupaten Kotawaringin Timur | East Kotawaringin; Kotawaringin Timur; East Kotawaringin Regency | ID | regency
        Lamandau; Kabupaten Lamandau | Lamandau; Lamandau Regency | ID | regency
        Murung Raya; Kabupaten Murung Raya | Murung Raya; Murung Raya Regency | ID | regency
        Pulang Pisau; Kabupaten Pulang Pisau | Pulang Pisau; Pulang Pisau Regency | ID | regency
        Seruyan; Kabupaten Seruyan | Seruyan; Seruyan Regency | ID | regency
        Sukamara; Kabupaten Sukamara | Sukamara; Sukamara Regency | ID | regency
        Balangan; Kabupaten Balangan | Balangan; Balangan Regency | ID | regency
        Kabupaten Banjar; Kab Banjar | Banjar Regency | ID | regency
        Barito Kuala; Batola; Kabupaten Barito Kuala | Barito Kuala; Barito Kuala Regency | ID | regency
        Hulu Sungai Selatan; Kabupaten Hulu Sungai Selatan | South Hulu Sungai; Hulu Sungai Selatan; South Hulu Sungai Regency | ID | regency
        Hulu Sungai Tengah; Kabupaten Hulu Sungai Tengah | Central Hulu Sungai; Hulu Sungai Tengah; Central Hulu Sungai Regency | ID | regency
        Hulu Sungai Utara; Kabupaten Hulu Sungai Utara | North Hulu Sungai; Hulu Sungai Utara; North Hulu Sungai Regency | ID | regency
        Kotabaru; Kabupaten Kotabaru | Kotabaru; Kotabaru Regency | ID | regency
        Tabalong; Kabupaten Tabalong | Tabalong; Tabalong Regency | ID | regency
        Tanah Bumbu; Tanbu; Kabupaten Tanah Bumbu | Tanah Bumbu; Tanah Bumbu Regency | ID | regency
        Tanah Laut; Kabupaten Tanah Laut | Tanah Laut; Tanah Laut Regency | ID | regency
        Tapin; Kabupaten Tapin | Tapin; Tapin Regency | ID | regency
        Berau; Kabupaten Berau | Berau; Berau Regency | ID | regency
        Kutai Barat; Kubar; Kabupaten Kutai Barat | West Kutai; Kutai Barat; West Kutai Regency | ID | regency
        Kutai Kartanegara; Kukar; Kabupaten Kutai Kartanegara | Kutai Kartanegara; Kutai Kartanegara Regency | ID | regency
        Kutai Timur; Kutim; Kabupaten Kutai Timur | East Kutai; Kutai Timur; East Kutai Regency | ID | regency
        Mahakam Ulu; Mahulu; Kabupaten Mahakam Ulu | Mahakam Ulu; Mahakam Ulu Regency | ID | regency
        Paser; Kabupaten Paser | Paser; Paser Regency | ID | regency
        Penajam Paser Utara; PPU; Kabupaten Penajam Paser Utara | North Penajam Paser; Penajam Paser Utara; North Penajam Paser Regency | ID | regency
        Bulungan; Kabupaten Bulungan | Bulungan; Bulungan Regency | ID | regency
        Malinau; Kabupaten Malinau | Malinau; Malinau Regency | ID | regency
        Nunukan; Kabupaten Nunukan | Nunukan; Nunukan Regency | ID | regency
        Tana Tidung; Kabupaten Tana Tidung | Tana Tidung; Tana Tidung Regency | ID | regency
        Bolaang Mongondow; Bolmong; Kabupaten Bolaang Mongondow | Bolaang Mongondow; Bolaang Mongondow Regency | ID | regency
        Bolaang Mongondow Selatan; Bolsel; Kabupaten Bolaang Mongondow Selatan | South Bolaang Mongondow; Bolaang Mongondow Selatan; South Bolaang Mongondow Regency | ID | regency
        Bolaang Mongondow Timur; Boltim; Kabupaten Bolaang Mongondow Timur | East Bolaang Mongondow; Bolaang Mongondow Timur; East Bolaang Mongondow Regency | ID | regency
        Bolaang Mongondow Utara; Bolmut; Kabupaten Bolaang Mongondow Utara | North Bolaang Mongondow; Bolaang Mongondow Utara; North Bolaang Mongondow Regency | ID | regency
        Kepulauan Sangihe; Sangihe; Kabupaten Kepulauan Sangihe | Sangihe Islands; Kepulauan Sangihe; Sangihe Islands Regency | ID | regency
        Kepulauan Siau Tagulandang Biaro; Sitaro; Kabupaten Kepulauan Siau Tagulandang Biaro | Siau Tagulandang Biaro Islands; Kepulauan Siau Tagulandang Biaro; Siau Tagulandang Biaro Islands Regency | ID | regency
        Kepulauan Talaud; Talaud; Kabupaten Kepulauan Talaud | Talaud Islands; Kepulauan Talaud; Talaud Islands Regency | ID | regency
        Minahasa; Kabupaten Minahasa | Minahasa; Minahasa Regency | ID | regency
        Minahasa Selatan; Minsel; Kabupaten Minahasa Selatan | South Minahasa; Minahasa Selatan; South Minahasa Regency | ID | regency
        Minahasa Tenggara; Mitra Minahasa; Kabupaten Minahasa Tenggara | Southeast Minahasa; Minahasa Tenggara; Southeast Minahasa Regency | ID | regency
        Minahasa Utara; Minut; Kabupaten Minahasa Utara | North Minahasa; Minahasa Utara; North Minahasa Regency | ID | regency
        Boalemo; Kabupaten Boalemo | Boalemo; Boalemo Regency | ID | regency
        Bone Bolango; Kabupaten Bone Bolango | Bone Bolango; Bone Bolango Regency | ID | regency
        Kabupaten Gorontalo; Kab Gorontalo | Gorontalo Regency | ID | regency
        Gorontalo Utara; Gorut; Kabupaten Gorontalo Utara | North Gorontalo; Gorontalo Utara; North Gorontalo Regency | ID | regency
        Pohuwato; Kabupaten Pohuwato | Pohuwato; Pohuwato Regency | ID | regency
        Banggai; Kabupaten Banggai | Banggai; Banggai Regency | ID | regency
        Banggai Kepulauan; Bangkep; Kabupaten Banggai Kepulauan | Banggai Kepulauan; Banggai Kepulauan Regency | ID | regency
        Banggai Laut; Kabupaten Banggai Laut | Banggai Laut; Banggai Laut Regency | ID | regency
        Buol; Kabupaten Buol | Buol; Buol Regency | ID | regency
        Donggala; Kabupaten Donggala | Donggala; Donggala Regency | ID | regency
        Morowali; Kabupaten Morowali | Morowali; Morowali Regency | ID | regency
        Morowali Utara; Morut; Kabupaten Morowali Utara | North Morowali; Morowali Utara; North Morowali Regency | ID | regency
        Parigi Moutong; Parimo; Kabupaten Parigi Moutong | Parigi Moutong; Parigi Moutong Regency | ID | regency
        Poso; Kabupaten Poso | Poso; Poso Regency | ID | regency
        Sigi; Kabupaten Sigi | Sigi; Sigi Regency | ID | regency
        Tojo Una-Una; Touna; Kabupaten Tojo Una-Una | Tojo Una-Una; Tojo Una-Una Regency | ID | regency
        Tolitoli; Toli-Toli; Kabupaten Tolitoli | Tolitoli; Tolitoli Regency | ID | regency
        Majene; Kabupaten Majene | Majene; Majene Regency | ID | regency
        Mamasa; Kabupaten Mamasa | Mamasa; Mamasa Regency | ID | regency
        Mamuju; Kabupaten Mamuju | Mamuju; Mamuju Regency | ID | regency
        Mamuju Tengah; Kabupaten Mamuju Tengah | Central Mamuju; Mamuju Tengah; Central Mamuju Regency | ID | regency
        Pasangkayu; Mamuju Utara; Kabupaten Pasangkayu | Pasangkayu; Pasangkayu Regency | ID | regency
        Polewali Mandar; Polman; Kabupaten Polewali Mandar | Polewali Mandar; Polewali Mandar Regency | ID | regency
        Bantaeng; Kabupaten Bantaeng | Bantaeng; Bantaeng Regency | ID | regency
        Barru; Kabupaten Barru | Barru; Barru Regency | ID | regency
        Kabupaten Bone; Kab Bone | Bone Regency | ID | regency
        Bulukumba; Kabupaten Bulukumba | Bulukumba; Bulukumba Regency | ID | regency
        Enrekang; Kabupaten Enrekang | Enrekang; Enrekang Regency | ID | regency
        Gowa; Kabupaten Gowa | Gowa; Gowa Regency | ID | regency
        Jeneponto; Kabupaten Jeneponto | Jeneponto; Jeneponto Regency | ID | regency
        Kepulauan Selayar; Selayar; Kabupaten Kepulauan Selayar | Selayar Islands; Kepulauan Selayar; Selayar Islands Regency | ID | regency
        Luwu; Kabupaten Luwu | Luwu; Luwu Regency | ID | regency
        Luwu Timur; Lutim; Kabupaten Luwu Timur | East Luwu; Luwu Timur; East Luwu Regency | ID | regency
        Luwu Utara; Lutra; Kabupaten Luwu Utara | North Luwu; Luwu Utara; North Luwu Regency | ID | regency
        Maros; Kabupaten Maros | Maros; Maros Regency | ID | regency
        Pangkajene dan Kepulauan; Pangkep; Kabupaten Pangkajene dan Kepulauan | Pangkajene dan Kepulauan; Pangkajene dan Kepulauan Regency | ID | regency
        Pinrang; Kabupaten Pinrang | Pinrang; Pinrang Regency | ID | regency
        Sidenreng Rappang; Sidrap; Kabupaten Sidenreng Rappang | Sidenreng Rappang; Sidenreng Rappang Regency | ID | regency
        Sinjai; Kabupaten Sinjai | Sinjai; Sinjai Regency | ID | regency
        Soppeng; Kabupaten Soppeng | Soppeng; Soppeng Regency | ID | regency
        Takalar; Kabupaten Takalar | Takalar; Takalar Regency | ID | regency
        Tana Toraja; Kabupaten Tana Toraja | Tana Toraja; Tana Toraja Regency | ID | regency
        Toraja Utara; Torut; Kabupaten Toraja Utara | North Toraja; Toraja Utara; North Toraja Regency | ID | regency
        Wajo; Kabupaten Wajo | Wajo; Wajo Regency | ID | regency
        Bombana; Kabupaten Bombana | Bombana; Bombana Regency | ID | regency
        Kabupaten Buton; Kab Buton | Buton Regency | ID | regency
        Buton Selatan; Busel; Kabupaten Buton Selatan | South Buton; Buton Selatan; South Buton Regency | ID | regency
        Buton Tengah; Buteng; Kabupaten Buton Tengah | Central Buton; Buton Tengah; Central Buton Regency | ID | regency
        Buton Utara; Butur; Kabupaten Buton Utara | North Buton; Buton Utara; North Buton Regency | ID | regency
        Kolaka; Kabupaten Kolaka | Kolaka; Kolaka Regency | ID | regency
        Kolaka Timur; Koltim; Kabupaten Kolaka Timur | East Kolaka; Kolaka Timur; East Kolaka Regency | ID | regency
        Kolaka Utara; Kolut; Kabupaten Kolaka Utara | North Kolaka; Kolaka Utara; North Kolaka Regency | ID | regency
        Konawe; Kabupaten Konawe | Konawe; Konawe Regency | ID | regency
        Konawe Kepulauan; Kabupaten Konawe Kepulauan | Konawe Kepulauan; Konawe Kepulauan Regency | ID | regency
        Konawe Selatan; Konsel; Kabupaten Konawe Selatan | South Konawe; Konawe Selatan; South Konawe Regency | ID | regency
        Konawe Utara; Konut; Kabupaten Konawe Utara | North Konawe; Konawe Utara; North Konawe Regency | ID | regency
        Muna; Kabupaten Muna | Muna; Muna Regency | ID | regency
        Muna Barat; Kabupaten Muna Barat | West Muna; Muna Barat; West Muna Regency | ID | regency
        Wakatobi; Kabupaten Wakatobi | Wakatobi; Wakatobi Regency | ID | regency
        Kabupaten Buru; Kab Buru | Buru Regency | ID | regency
        Buru Selatan; Bursel; Kabupaten Buru Selatan | South Buru; Buru Selatan; South Buru Regency | ID | regency
        Kepulauan Aru; Kabupaten Kepulauan Aru | Aru Islands; Kepulauan Aru; Aru Islands Regency | ID | regency
        Kepulauan Tanimbar; Maluku Tenggara Barat; Kabupaten Kepulauan Tanimbar | Tanimbar Islands; Kepulauan Tanimbar; Tanimbar Islands Regency | ID | regency
        Maluku Barat Daya; MBD; Kabupaten Maluku Barat Daya | Southwest Maluku; Maluku Barat Daya; Southwest Maluku Regency | ID | regency
        Maluku Tengah; Malteng; Kabupaten Maluku Tengah | Central Maluku; Maluku Tengah; Central Maluku Regency | ID | regency
        Maluku Tenggara; Malra; Kabupaten Maluku Tenggara | Southeast Maluku; Maluku Tenggara; Southeast Maluku Regency | ID | regency
        Seram Bagian Barat; SBB; Kabupaten Seram Bagian Barat | West Seram Bagian; Seram Bagian Barat; West Seram Bagian Regency | ID | regency
        Seram Bagian Timur; SBT; Kabupaten Seram Bagian Timur | East Seram Bagian; Seram Bagian Timur; East Seram Bagian Regency | ID | regency
        Halmahera Barat; Halbar; Kabupaten Halmahera Barat | West Halmahera; Halmahera Barat; West Halmahera Regency | ID | regency
        Halmahera Selatan; Halsel; Kabupaten Halmahera Selatan | South Halmahera; Halmahera Selatan; South Halmahera Regency | ID | regency
        Halmahera Tengah; Halteng; Kabupaten Halmahera Tengah | Central Halmahera; Halmahera Tengah; Central Halmahera Regency | ID | regency
        Halmahera Timur; Haltim; Kabupaten Halmahera Timur | East Halmahera; Halmahera Timur; East Halmahera Regency | ID | regency
        Halmahera Utara; Halut; Kabupaten Halmahera Utara | North Halmahera; Halmahera Utara; North Halmahera Regency | ID | regency
        Kepulauan Sula; Kabupaten Kepulauan Sula | Sula Islands; Kepulauan Sula; Sula Islands Regency | ID | regency
        Pulau Morotai; Morotai; Kabupaten Pulau Morotai | Pulau Morotai; Pulau Morotai Regency | ID | regency
        Pulau Taliabu; Taliabu; Kabupaten Pulau Taliabu | Pulau Taliabu; Pulau Taliabu Regency | ID | regency
        Biak Numfor; Kabupaten Biak Numfor | Biak Numfor; Biak Numfor Regency | ID | regency
        Kabupaten Jayapura; Kab Jayapura | Jayapura Regency | ID | regency
        Keerom; Kabupaten Keerom | Keerom; Keerom Regency | ID | regency
        Kepulauan Yapen; Kabupaten Kepulauan Yapen | Yapen Islands; Kepulauan Yapen; Yapen Islands Regency | ID | regency
        Mamberamo Raya; Kabupaten Mamberamo Raya | Mamberamo Raya; Mamberamo Raya Regency | ID | regency
        Sarmi; Kabupaten Sarmi | Sarmi; Sarmi Regency | ID | regency
        Supiori; Kabupaten Supiori | Supiori; Supiori Regency | ID | regency
        Waropen; Kabupaten Waropen | Waropen; Waropen Regency | ID | regency
        Fakfak; Kabupaten Fakfak | Fakfak; Fakfak Regency | ID | regency
        Kaimana; Kabupaten Kaimana | Kaimana; Kaimana Regency | ID | regency
        Manokwari; Kabupaten Manokwari | Manokwari; Manokwari Regency | ID | regency
        Manokwari Selatan; Kabupaten Manokwari Selatan | South Manokwari; Manokwari Selatan; South Manokwari Regency | ID | regency
        Pegunungan Arfak; Kabupaten Pegunungan Arfak | Pegunungan Arfak; Pegunungan Arfak Regency | ID | regency
        Teluk Bintuni; Kabupaten Teluk Bintuni | Teluk Bintuni; Teluk Bintuni Regency | ID | regency
        Teluk Wondama; Kabupaten Teluk Wondama | Teluk Wondama; Teluk Wondama Regency | ID | regency
        Asmat; Kabupaten Asmat | Asmat; Asmat Regency | ID | regency
        Boven Digoel; Kabupaten Boven Digoel | Boven Digoel; Boven Digoel Regency | ID | regency
        Mappi; Kabupaten Mappi | Mappi; Mappi Regency | ID | regency
        Merauke; Kabupaten Merauke | Merauke; Merauke Regency | ID | regency
        Deiyai; Kabupaten Deiyai | Deiyai; Deiyai Regency | ID | regency
        Dogiyai; Kabupaten Dogiyai | Dogiyai; Dogiyai Regency | ID | regency
        Intan Jaya; Kabupaten Intan Jaya | Intan Jaya; Intan Jaya Regency | ID | regency
        Mimika; Kabupaten Mimika | Mimika; Mimika Regency | ID | regency
        Nabire; Kabupaten Nabire | Nabire; Nabire Regency | ID | regency
        Paniai; Kabupaten Paniai | Paniai; Paniai Regency | ID | regency
        Kabupaten Puncak; Kab Puncak | Puncak Regency | ID | regency
        Puncak Jaya; Kabupaten Puncak Jaya | Puncak Jaya; Puncak Jaya Regency | ID | regency
        Jayawijaya; Kabupaten Jayawijaya | Jayawijaya; Jayawijaya Regency | ID | regency
        Lanny Jaya; Kabupaten Lanny Jaya | Lanny Jaya; Lanny Jaya Regency | ID | regency
        Mamberamo Tengah; Kabupaten Mamberamo Tengah | Central Mamberamo; Mamberamo Tengah; Central Mamberamo Regency | ID | regency
        Nduga; Kabupaten Nduga | Nduga; Nduga Regency | ID | regency
        Pegunungan Bintang; Kabupaten Pegunungan Bintang | Pegunungan Bintang; Pegunungan Bintang Regency | ID | regency
        Tolikara; Kabupaten Tolikara | Tolikara; Tolikara Regency | ID | regency
        Yahukimo; Kabupaten Yahukimo | Yahukimo; Yahukimo Regency | ID | regency
        Yalimo; Kabupaten Yalimo | Yalimo; Yalimo Regency | ID | regency
        Maybrat; Kabupaten Maybrat | Maybrat; Maybrat Regency | ID | regency
        Raja Ampat; Kabupaten Raja Ampat | Raja Ampat; Raja Ampat Regency | ID | regency
        Kabupaten Sorong; Kab Sorong | Sorong Regency | ID | regency
        Sorong Selatan; Kabupaten Sorong Selatan | South Sorong; Sorong Selatan; South Sorong Regency | ID | regency
        Tambrauw; Kabupaten Tambrauw | Tambrauw; Tambrauw Regency | ID | regency
        # Jakarta: districts (kecamatan) and well-known quarters
        Gambir | Gambir | ID | district
        Tanah Abang; Tanahabang | Tanah Abang | ID | district
        Menteng | Menteng | ID | district
        Senen | Senen | ID | district
        Cempaka Putih | Cempaka Putih | ID | district
        Johar Baru | Johar Baru | ID | district
        Kemayoran | Kemayoran | ID | district
        Sawah Besar | Sawah Besar | ID | district
        Kebayoran Baru | Kebayoran Baru | ID | district
        Kebayoran Lama | Kebayoran Lama | ID | district
        Pesanggrahan | Pesanggrahan | ID | district
        Cilandak | Cilandak | ID | district
        Pasar Minggu | Pasar Minggu | ID | district
        Jagakarsa | Jagakarsa | ID | district
        Mampang Prapatan | Mampang Prapatan | ID | district
        Pancoran | Pancoran | ID | district
        Tebet | Tebet | ID | district
        Setiabudi; Setia Budi | Setiabudi | ID | district
        Cengkareng | Cengkareng | ID | district
        Grogol Petamburan | Grogol Petamburan | ID | district
        Taman Sari | Taman Sari | ID | district
        Kecamatan Tambora | Kecamatan Tambora | ID | district
        Kebon Jeruk | Kebon Jeruk | ID | district
        Kalideres | Kalideres | ID | district
        Palmerah | Palmerah | ID | district
        Kembangan | Kembangan | ID | district
        Matraman | Matraman | ID | district
        Pulo Gadung; Pulogadung | Pulo Gadung | ID | district
        Jatinegara | Jatinegara | ID | district
        Duren Sawit | Duren Sawit | ID | district
        Kramat Jati | Kramat Jati | ID | district
        Kecamatan Makasar | Kecamatan Makasar | ID | district
        Pasar Rebo | Pasar Rebo | ID | district
        Ciracas | Ciracas | ID | district
        Cipayung | Cipayung | ID | district
        Cakung | Cakung | ID | district
        Penjaringan | Penjaringan | ID | district
        Pademangan | Pademangan | ID | district
        Tanjung Priok; Tanjung Priuk | Tanjung Priok | ID | district
        Koja | Koja | ID | district
        Kelapa Gading | Kelapa Gading | ID | district
        Cilincing | Cilincing | ID | district
        Kuningan Jakarta | Kuningan Jakarta | ID | district
        Senayan | Senayan | ID | district
        Kemang | Kemang | ID | district
        Pondok Indah | Pondok Indah | ID | district
        Lebak Bulus | Lebak Bulus | ID | district
        Manggarai Jakarta | Manggarai Jakarta | ID | district
        Salemba | Salemba | ID | district
        Cikini | Cikini | ID | district
        Glodok | Glodok | ID | district
        Kota Tua | Kota Tua | ID | district
        Ancol | Ancol | ID | district
        Pluit | Pluit | ID | district
        Muara Angke | Muara Angke | ID | district
        Kalibata | Kalibata | ID | district
        Pejaten | Pejaten | ID | district
        Ragunan | Ragunan | ID | district
        Condet | Condet | ID | district
        Cawang | Cawang | ID | district
        Halim | Halim | ID | district
        Rawamangun | Rawamangun | ID | district
        Pulomas | Pulomas | ID | district
        Klender | Klender | ID | district
        Slipi | Slipi | ID | district
        Semanggi | Semanggi | ID | district
        Blok M | Blok M | ID | district
        Sudirman-Thamrin | Sudirman-Thamrin | ID | district
        Mangga Dua | Mangga Dua | ID | district
        Kampung Melayu | Kampung Melayu | ID | district
        Srengseng | Srengseng | ID | district
        Joglo Jakarta | Joglo Jakarta | ID | district
        Pantai Indah Kapuk; PIK | Pantai Indah Kapuk | ID | district
        Marunda | Marunda | ID | district
        Sunter | Sunter | ID | district
        # Indonesia: other well-known towns, districts and areas
        Cikarang | Cikarang | ID | district
        Cibitung | Cibitung | ID | district
        Tambun | Tambun | ID | district
        Cibubur | Cibubur | ID | district
        Cileungsi | Cileungsi | ID | district
        Cibinong | Cibinong | ID | district
        Ciawi | Ciawi | ID | district
        Cisarua | Cisarua | ID | district
        Puncak Bogor | Puncak Bogor | ID | district
        Jonggol | Jonggol | ID | district
        Sentul | Sentul | ID | district
        Parung | Parung | ID | district
        Lembang | Lembang | ID | district
        Soreang | Soreang | ID | district
        Majalaya | Majalaya | ID | district
        Rancaekek | Rancaekek | ID | district
        Jatinangor | Jatinangor | ID | district
        Cileunyi | Cileunyi | ID | district
        Cipanas | Cipanas | ID | district
        Pelabuhan Ratu; Palabuhanratu | Pelabuhan Ratu | ID | district
        Cibadak | Cibadak | ID | district
        Cikampek | Cikampek | ID | district
        Rengasdengklok | Rengasdengklok | ID | district
        Singaparna | Singaparna | ID | district
        Jatiwangi | Jatiwangi | ID | district
        Kertajati | Kertajati | ID | district
        Ciputat | Ciputat | ID | district
        Pamulang | Pamulang | ID | district
        Serpong | Serpong | ID | district
        Bintaro | Bintaro | ID | district
        Bumi Serpong Damai; BSD | Bumi Serpong Damai | ID | district
        Ciledug | Ciledug | ID | district
        Cipondoh | Cipondoh | ID | district
        Balaraja | Balaraja | ID | district
        Cikupa | Cikupa | ID | district
        Anyer | Anyer | ID | district
        Labuan | Labuan | ID | district
        Rangkasbitung | Rangkasbitung | ID | district
        Ungaran | Ungaran | ID | district
        Ambarawa | Ambarawa | ID | district
        Bandungan | Bandungan | ID | district
        Purwokerto | Purwokerto | ID | district
        Kartasura | Kartasura | ID | district
        Tawangmangu | Tawangmangu | ID | district
        Muntilan | Muntilan | ID | district
        Mungkid | Mungkid | ID | district
        Lasem | Lasem | ID | district
        Cepu | Cepu | ID | district
        Slawi | Slawi | ID | district
        Kroya | Kroya | ID | district
        Gombong | Gombong | ID | district
        Delanggu | Delanggu | ID | district
        Prambanan | Prambanan | ID | district
        Depok Sleman | Depok Sleman | ID | district
        Kaliurang | Kaliurang | ID | district
        Parangtritis | Parangtritis | ID | district
        Wonosari | Wonosari | ID | district
        Wates | Wates | ID | district
        Kepanjen | Kepanjen | ID | district
        Singosari | Singosari | ID | district
        Lawang | Lawang | ID | district
        Turen | Turen | ID | district
        Pare Kediri | Pare Kediri | ID | district
        Pandaan | Pandaan | ID | district
        Bangil | Bangil | ID | district
        Waru Sidoarjo | Waru Sidoarjo | ID | district
        Krian | Krian | ID | district
        Porong | Porong | ID | district
        Genteng Banyuwangi | Genteng Banyuwangi | ID | district
        Ketapang Banyuwangi | Ketapang Banyuwangi | ID | district
        Caruban | Caruban | ID | district
        Kuta | Kuta | ID | district
        Seminyak | Seminyak | ID | district
        Canggu | Canggu | ID | district
        Ubud | Ubud | ID | district
        Sanur | Sanur | ID | district
        Nusa Dua | Nusa Dua | ID | district
        Jimbaran | Jimbaran | ID | district
        Uluwatu | Uluwatu | ID | district
        Singaraja | Singaraja | ID | district
        Gilimanuk | Gilimanuk | ID | district
        Negara Jembrana | Negara Jembrana | ID | district
        Bedugul | Bedugul | ID | district
        Kintamani | Kintamani | ID | district
        Praya | Praya | ID | district
        Mandalika | Mandalika | ID | district
        Senggigi | Senggigi | ID | district
        Selong | Selong | ID | district
        Labuan Bajo | Labuan Bajo | ID | district
        Ruteng | Ruteng | ID | district
        Maumere | Maumere | ID | district
        Larantuka | Larantuka | ID | district
        Waingapu | Waingapu | ID | district
        Waikabubak | Waikabubak | ID | district
        Atambua | Atambua | ID | district
        Kefamenanu | Kefamenanu | ID | district
        Soe NTT | Soe NTT | ID | district
        Bajawa | Bajawa | ID | district
        Kalabahi | Kalabahi | ID | district
        Lewoleba | Lewoleba | ID | district
        Sentani | Sentani | ID | district
        Timika | Timika | ID | district
        Tembagapura | Tembagapura | ID | district
        Wamena | Wamena | ID | district
        Biak | Biak | ID | district
        Serui | Serui | ID | district
        Waisai | Waisai | ID | district
        Oksibil | Oksibil | ID | district
        Ilaga | Ilaga | ID | district
        Agats | Agats | ID | district
        Enarotali | Enarotali | ID | district
        Dekai | Dekai | ID | district
        Kenyam | Kenyam | ID | district
        Sugapa | Sugapa | ID | district
        Tanah Merah Papua | Tanah Merah Papua | ID | district
        Masohi | Masohi | ID | district
        Namlea | Namlea | ID | district
        Tobelo | Tobelo | ID | district
        Sofifi | Sofifi | ID | district
        Labuha | Labuha | ID | district
        Sanana | Sanana | ID | district
        Weda | Weda | ID | district
        Piru | Piru | ID | district
        Saumlaki | Saumlaki | ID | district
        Dobo | Dobo | ID | district
        Tahuna | Tahuna | ID | district
        Amurang | Amurang | ID | district
        Airmadidi | Airmadidi | ID | district
        Tondano | Tondano | ID | district
        Luwuk | Luwuk | ID | district
        Ampana | Ampana | ID | district
        Bungku | Bungku | ID | district
        Kolonodale | Kolonodale | ID | district
        Watampone | Watampone | ID | district
        Sengkang | Sengkang | ID | district
        Rantepao | Rantepao | ID | district
        Makale | Makale | ID | district
        Masamba | Masamba | ID | district
        Malili | Malili | ID | district
        Sorowako | Sorowako | ID | district
        Raha | Raha | ID | district
        Unaaha | Unaaha | ID | district
        Andoolo | Andoolo | ID | district
        Limboto | Limboto | ID | district
        Tenggarong | Tenggarong | ID | district
        Sangatta | Sangatta | ID | district
        Bontang Kuala | Bontang Kuala | ID | district
        Tanjung Redeb | Tanjung Redeb | ID | district
        Tanjung Selor | Tanjung Selor | ID | district
        Penajam | Penajam | ID | district
        Sepaku | Sepaku | ID | district
        Tanah Grogot | Tanah Grogot | ID | district
        Martapura | Martapura | ID | district
        Amuntai | Amuntai | ID | district
        Barabai | Barabai | ID | district
        Kandangan | Kandangan | ID | district
        Pelaihari | Pelaihari | ID | district
        Batulicin | Batulicin | ID | district
        Sampit | Sampit | ID | district
        Pangkalan Bun | Pangkalan Bun | ID | district
        Kuala Kapuas | Kuala Kapuas | ID | district
        Muara Teweh | Muara Teweh | ID | district
        Buntok | Buntok | ID | district
        Putussibau | Putussibau | ID | district
        Ngabang | Ngabang | ID | district
        Entikong | Entikong | ID | district
        Sungai Raya | Sungai Raya | ID | district
        Kalianda | Kalianda | ID | district
        Bakauheni | Bakauheni | ID | district
        Kotabumi | Kotabumi | ID | district
        Liwa | Liwa | ID | district
        Menggala | Menggala | ID | district
        Gunung Sugih | Gunung Sugih | ID | district
        Curup | Curup | ID | district
        Manna Bengkulu | Manna Bengkulu | ID | district
        Kayuagung | Kayuagung | ID | district
        Sekayu | Sekayu | ID | district
        Baturaja | Baturaja | ID | district
        Martapura OKU | Martapura OKU | ID | district
        Indralaya | Indralaya | ID | district
        Muara Bulian | Muara Bulian | ID | district
        Kuala Tungkal | Kuala Tungkal | ID | district
        Bangko | Bangko | ID | district
        Bagansiapiapi | Bagansiapiapi | ID | district
        Duri Riau | Duri Riau | ID | district
        Bangkinang | Bangkinang | ID | district
        Rengat | Rengat | ID | district
        Tembilahan | Tembilahan | ID | district
        Pangkalan Kerinci | Pangkalan Kerinci | ID | district
        Selat Panjang; Selatpanjang | Selat Panjang | ID | district
        Pasir Pengaraian | Pasir Pengaraian | ID | district
        Ujung Tanjung | Ujung Tanjung | ID | district
        Tanjung Balai Karimun | Tanjung Balai Karimun | ID | district
        Ranai | Ranai | ID | district
        Daik | Daik | ID | district
        Tanjung Uban | Tanjung Uban | ID | district
        Lubuk Sikaping | Lubuk Sikaping | ID | district
        Lubuk Basung | Lubuk Basung | ID | district
        Painan | Painan | ID | district
        Batusangkar | Batusangkar | ID | district
        Sipora | Sipora | ID | district
        Kabanjahe | Kabanjahe | ID | district
        Berastagi; Brastagi | Berastagi | ID | district
        Parapat | Parapat | ID | district
        Balige | Balige | ID | district
        Tarutung | Tarutung | ID | district
        Rantau Prapat; Rantauprapat | Rantau Prapat | ID | district
        Kisaran | Kisaran | ID | district
        Stabat | Stabat | ID | district
        Lubuk Pakam | Lubuk Pakam | ID | district
        Percut Sei Tuan | Percut Sei Tuan | ID | district
        Belawan | Belawan | ID | district
        Barus | Barus | ID | district
        Sipirok | Sipirok | ID | district
        Panyabungan | Panyabungan | ID | district
        Sidikalang | Sidikalang | ID | district
        Meulaboh | Meulaboh | ID | district
        Sigli | Sigli | ID | district
        Takengon | Takengon | ID | district
        Blangkejeren | Blangkejeren | ID | district
        Kutacane | Kutacane | ID | district
        Tapaktuan | Tapaktuan | ID | district
        Blangpidie | Blangpidie | ID | district
        Calang | Calang | ID | district
        Jantho | Jantho | ID | district
        Lhoksukon | Lhoksukon | ID | district
        Idi Rayeuk | Idi Rayeuk | ID | district
        Kuala Simpang; Kualasimpang | Kuala Simpang | ID | district
        Sungailiat | Sungailiat | ID | district
        Muntok | Muntok | ID | district
        Toboali | Toboali | ID | district
        Koba | Koba | ID | district
        Manggar Belitung | Manggar Belitung | ID | district
        Tanjung Pandan; Tanjungpandan | Tanjung Pandan | ID | district
        # Indonesia: islands, archipelagos, regions and straits
        Jawa; Pulau Jawa; Tanah Jawa | Java | ID | island
        Sumatera; Sumatra; Pulau Sumatera | Sumatra; Sumatera | ID | island
        Kalimantan; Pulau Kalimantan; Borneo | Kalimantan; Borneo | ID | island
        Sulawesi; Pulau Sulawesi | Sulawesi; Celebes | ID | island
        Pulau Papua; Tanah Papua | New Guinea | ID | island
        Madura; Pulau Madura | Madura | ID | island
        Lombok; Pulau Lombok | Lombok | ID | island
        Pulau Sumbawa; Sumbawa | Sumbawa | ID | island
        Flores; Pulau Flores | Flores | ID | island
        Pulau Sumba; Sumba | Sumba | ID | island
        Pulau Timor; Timor; Timor Barat | Timor; West Timor | ID | island
        Pulau Rote; Rote | Rote | ID | island
        Pulau Komodo; Taman Nasional Komodo | Komodo Island; Komodo | ID | island
        Pulau Bangka; Bangka | Bangka Island | ID | island
        Pulau Belitung; Belitung | Belitung Island | ID | island
        Pulau Nias; Nias | Nias | ID | island
        Pulau Buru | Buru Island | ID | island
        Pulau Seram | Seram Island | ID | island
        Pulau Ambon | Ambon Island | ID | island
        Halmahera; Pulau Halmahera | Halmahera | ID | island
        Pulau Buton; Buton | Buton Island | ID | island
        Pulau Bintan | Bintan Island | ID | island
        Pulau Rempang; Rempang | Rempang | ID | island
        Pulau Galang | Galang Island | ID | island
        Pulau Biak | Biak Island | ID | island
        Pulau Yapen | Yapen Island | ID | island
        Pulau Weh | Weh Island | ID | island
        Pulau Enggano; Enggano | Enggano | ID | island
        Pulau Nusakambangan; Nusakambangan; Nusa Kambangan | Nusakambangan | ID | island
        Karimunjawa; Kepulauan Karimunjawa | Karimunjawa Islands | ID | island
        Kepulauan Kangean | Kangean Islands | ID | island
        Pulau Bawean; Bawean | Bawean | ID | island
        Nusa Penida | Nusa Penida | ID | island
        Nusa Lembongan | Nusa Lembongan | ID | island
        Gili Trawangan | Gili Trawangan | ID | island
        Pulau Laut | Laut Island | ID | island
        Pulau Sebatik; Sebatik | Sebatik Island | ID | island
        Pulau Miangas; Miangas | Miangas | ID | island
        Pulau Sebesi | Sebesi | ID | island
        Anak Krakatau; Gunung Anak Krakatau; Krakatau | Krakatoa; Anak Krakatoa; Anak Krakatau | ID | island
        Kepulauan Natuna; Laut Natuna Utara | Natuna Islands; North Natuna Sea | ID | island
        Kepulauan Maluku | Maluku Islands; Moluccas; Spice Islands | ID | island
        Kepulauan Kei; Kei | Kei Islands | ID | island
        Kepulauan Banda; Banda Neira | Banda Islands | ID | island
        Kepulauan Sunda Kecil; Nusa Tenggara | Lesser Sunda Islands; Nusa Tenggara | ID | region
        Jabodetabek; Jadetabek; Bodetabek; Jabodetabekjur | Greater Jakarta; Jabodetabek | ID | region
        Bandung Raya; Cekungan Bandung | Greater Bandung | ID | region
        Solo Raya; Soloraya | Greater Solo | ID | region
        Gerbangkertosusila; Surabaya Raya | Greater Surabaya | ID | region
        Pantura; Pantai Utara Jawa | North Coast of Java; Pantura | ID | region
        Priangan; Priangan Timur | Priangan | ID | region
        Tapal Kuda | Tapal Kuda | ID | region
        Mataraman | Mataraman | ID | region
        Madura Raya | Madura | ID | region
        Sumbagsel; Sumatera Bagian Selatan | Southern Sumatra | ID | region
        Sumbagut; Sumatera Bagian Utara | Northern Sumatra | ID | region
        Tapanuli | Tapanuli | ID | region
        Danau Toba; Kawasan Danau Toba | Lake Toba | ID | region
        Toraja; Tanah Toraja | Toraja | ID | region
        Dataran Tinggi Dieng; Dieng | Dieng Plateau; Dieng | ID | region
        Papua Barat Raya | Western New Guinea | ID | region
        Laut Jawa | Java Sea | ID | region
        Selat Sunda | Sunda Strait | ID | region
        Selat Bali | Bali Strait | ID | region
        Selat Makassar | Makassar Strait | ID | region
        Selat Lombok | Lombok Strait | ID | region
        Laut Banda | Banda Sea | ID | region
        Laut Arafura | Arafura Sea | ID | region
        Bandara Soekarno-Hatta; Soekarno-Hatta; Bandara Soetta; Soetta | Soekarno-Hatta Airport; Soekarno-Hatta International Airport | ID | district
        Bandara Ngurah Rai; Bandara I Gusti Ngurah Rai | Ngurah Rai Airport; Ngurah Rai International Airport | ID | district
        Bandara Juanda | Juanda Airport; Juanda International Airport | ID | district
        Bandara Kualanamu; Kualanamu | Kualanamu Airport; Kualanamu International Airport | ID | district
        Bandara Halim Perdanakusuma; Halim Perdanakusuma | Halim Perdanakusuma Airport | ID | district
        Gunung Merapi | Mount Merapi | ID | region
        Gunung Semeru; Semeru | Mount Semeru | ID | region
        Gunung Bromo; Bromo | Mount Bromo | ID | region
        Gunung Sinabung; Sinabung | Mount Sinabung | ID | region
        Gunung Marapi | Mount Marapi | ID | region
        Gunung Lewotobi; Gunung Lewotobi Laki-laki; Lewotobi | Mount Lewotobi Laki-Laki; Mount Lewotobi | ID | region
        Gunung Agung | Mount Agung | ID | region
        Gunung Rinjani; Rinjani | Mount Rinjani | ID | region
        Gunung Ruang | Mount Ruang | ID | region
        Gunung Ibu | Mount Ibu | ID | region
        Gunung Gede Pangrango; Gunung Gede | Mount Gede Pangrango | ID | region
        # United States: states
        Alabama | Alabama | US | province
        Alaska | Alaska | US | province
        Arizona | Arizona | US | province
        Arkansas | Arkansas | US | province
        Kalifornia; California | California | US | province
        Colorado | Colorado | US | province
        Connecticut | Connecticut | US | province
        Delaware | Delaware | US | province
        Florida | Florida | US | province
        Hawaii | Hawaii | US | province
        Idaho | Idaho | US | province
        Illinois | Illinois | US | province
        Indiana | Indiana | US | province
        Iowa | Iowa | US | province
        Kansas | Kansas | US | province
        Kentucky | Kentucky | US | province
        Louisiana | Louisiana | US | province
        Maine | Maine | US | province
        Maryland | Maryland | US | province
        Massachusetts | Massachusetts | US | province
        Michigan | Michigan | US | province
        Minnesota | Minnesota | US | province
        Mississippi | Mississippi | US | province
        Missouri | Missouri | US | province
        Montana | Montana | US | province
        Nebraska | Nebraska | US | province
        Nevada | Nevada | US | province
        New Hampshire | New Hampshire | US | province
        New Jersey | New Jersey | US | province
        New Mexico | New Mexico | US | province
        Carolina Utara; North Carolina | North Carolina | US | province
        Dakota Utara; North Dakota | North Dakota | US | province
        Ohio | Ohio | US | province
        Oklahoma | Oklahoma | US | province
        Oregon | Oregon | US | province
        Pennsylvania | Pennsylvania | US | province
        Rhode Island | Rhode Island | US | province
        Carolina Selatan; South Carolina | South Carolina | US | province
        Dakota Selatan; South Dakota | South Dakota | US | province
        Tennessee | Tennessee | US | province
        Texas | Texas | US | province
        Utah | Utah | US | province
        Vermont | Vermont | US | province
        Virginia | Virginia | US | province
        Virginia Barat; West Virginia | West Virginia | US | province
        Wisconsin | Wisconsin | US | province
        Wyoming | Wyoming | US | province
        Negara Bagian New York | New York State | US | province
        Negara Bagian Washington | Washington State | US | province
        Distrik Columbia | District of Columbia | US | province
        Negara Bagian Georgia; Georgia AS | Georgia State; U.S. state of Georgia | US | province
        # Large and often named cities of the world, capitals aside
        New York; New York City; NYC; Kota New York | New York; New York City; NYC | US | city
        Los Angeles | Los Angeles | US | city
        Chicago | Chicago | US | city
        Houston | Houston | US | city
        Phoenix | Phoenix | US | city
        Philadelphia | Philadelphia | US | city
        San Antonio | San Antonio | US | city
        San Diego | San Diego | US | city
        Dallas | Dallas | US | city
        Austin | Austin | US | city
        San Jose | San Jose | US | city
        Jacksonville | Jacksonville | US | city
        Fort Worth | Fort Worth | US | city
        Columbus Ohio | Columbus Ohio | US | city
        Charlotte North Carolina | Charlotte North Carolina | US | city
        Indianapolis | Indianapolis | US | city
        San Francisco | San Francisco | US | city
        Seattle | Seattle | US | city
        Denver | Denver | US | city
        Boston | Boston | US | city
        Nashville | Nashville | US | city
        Detroit | Detroit | US | city
        Portland | Portland | US | city
        Las Vegas | Las Vegas | US | city
        Memphis | Memphis | US | city
        Louisville | Louisville | US | city
        Baltimore | Baltimore | US | city
        Milwaukee | Milwaukee | US | city
        Albuquerque | Albuquerque | US | city
        Tucson | Tucson | US | city
        Fresno | Fresno | US | city
        Sacramento | Sacramento | US | city
        Atlanta | Atlanta | US | city
        Miami | Miami | US | city
        Kansas City | Kansas City | US | city
        Minneapolis | Minneapolis | US | city
        New Orleans | New Orleans | US | city
        Tampa | Tampa | US | city
        Orlando | Orlando | US | city
        Cleveland | Cleveland | US | city
        Pittsburgh | Pittsburgh | US | city
        Cincinnati | Cincinnati | US | city
        St. Louis | St. Louis | US | city
        Honolulu | Honolulu | US | city
        Anchorage | Anchorage | US | city
        Salt Lake City | Salt Lake City | US | city
        Buffalo New York | Buffalo New York | US | city
        Oakland | Oakland | US | city
        Brooklyn | Brooklyn | US | district
        Manhattan | Manhattan | US | district
        Bronx | Bronx | US | district
        Queens New York | Queens New York | US | district
        Beverly Hills | Beverly Hills | US | city
        Hollywood | Hollywood | US | district
        Silicon Valley | Silicon Valley | US | district
        Uvalde | Uvalde | US | city
        Mar-a-Lago | Mar-a-Lago | US | district
        Palm Beach | Palm Beach | US | city
        Camp David | Camp David | US | district
        Newark New Jersey | Newark New Jersey | US | city
        Oklahoma City | Oklahoma City | US | city
        El Paso | El Paso | US | city
        Malibu | Malibu | US | city
        Santa Monica | Santa Monica | US | city
        Pasadena | Pasadena | US | city
        Arlington Virginia | Arlington Virginia | US | city
        Langley Virginia | Langley Virginia | US | city
        Cape Canaveral | Cape Canaveral | US | city
        Cupertino | Cupertino | US | city
        Palo Alto | Palo Alto | US | city
        Menlo Park | Menlo Park | US | city
        Mountain View | Mountain View | US | city
        Redmond | Redmond | US | city
        Omaha | Omaha | US | city
        St. Paul | St. Paul | US | city
        Birmingham Alabama | Birmingham Alabama | US | city
        Baton Rouge | Baton Rouge | US | city
        Manchester | Manchester | GB | city
        Birmingham | Birmingham | GB | city
        Liverpool | Liverpool | GB | city
        Leeds | Leeds | GB | city
        Sheffield | Sheffield | GB | city
        Newcastle | Newcastle | GB | city
        Bristol | Bristol | GB | city
        Nottingham | Nottingham | GB | city
        Leicester | Leicester | GB | city
        Southampton | Southampton | GB | city
        Portsmouth | Portsmouth | GB | city
        Brighton | Brighton | GB | city
        Oxford | Oxford | GB | city
        Cambridge | Cambridge | GB | city
        Coventry | Coventry | GB | city
        Southport | Southport | GB | city
        Edinburgh | Edinburgh | GB | city
        Glasgow | Glasgow | GB | city
        Aberdeen | Aberdeen | GB | city
        Dundee | Dundee | GB | city
        Cardiff | Cardiff | GB | city
        Swansea | Swansea | GB | city
        Belfast | Belfast | GB | city
        Londonderry | Londonderry | GB | city
        Wimbledon | Wimbledon | GB | district
        Plymouth | Plymouth | GB | city
        Cork Irlandia | Cork Irlandia | IE | city
        Galway | Galway | IE | city
        Limerick | Limerick | IE | city
        Marseille | Marseille | FR | city
        Lyon | Lyon | FR | city
        Toulouse | Toulouse | FR | city
        Nice Prancis | Nice Prancis | FR | city
        Nantes | Nantes | FR | city
        Strasbourg | Strasbourg | FR | city
        Bordeaux | Bordeaux | FR | city
        Lille | Lille | FR | city
        Rennes | Rennes | FR | city
        Reims | Reims | FR | city
        Cannes | Cannes | FR | city
        Le Havre | Le Havre | FR | city
        Saint-Denis | Saint-Denis | FR | city
        Calais | Calais | FR | city
        Grenoble | Grenoble | FR | city
        Montpellier | Montpellier | FR | city
        Hamburg | Hamburg | DE | city
        Munich; Muenchen; München; Munchen | Munich; München; Munchen | DE | city
        Koln; Cologne; Köln; Koeln | Cologne; Koln; Köln; Koeln | DE | city
        Frankfurt | Frankfurt | DE | city
        Stuttgart | Stuttgart | DE | city
        Dusseldorf; Düsseldorf | Dusseldorf; Düsseldorf | DE | city
        Dortmund | Dortmund | DE | city
        Leipzig | Leipzig | DE | city
        Dresden | Dresden | DE | city
        Hannover; Hanover | Hannover; Hanover | DE | city
        Nuremberg; Nurnberg | Nuremberg; Nurnberg | DE | city
        Bremen | Bremen | DE | city
        Bonn | Bonn | DE | city
        Gelsenkirchen | Gelsenkirchen | DE | city
        Leverkusen | Leverkusen | DE | city
        Wolfsburg | Wolfsburg | DE | city
        Ramstein | Ramstein | DE | district
        Magdeburg | Magdeburg | DE | city
        Solingen | Solingen | DE | city
        Rotterdam | Rotterdam | NL | city
        Utrecht | Utrecht | NL | city
        Eindhoven | Eindhoven | NL | city
        Maastricht | Maastricht | NL | city
        Leiden | Leiden | NL | city
        Groningen | Groningen | NL | city
        Schiphol | Schiphol | NL | district
        Antwerpen; Antwerp | Antwerp; Antwerpen | BE | city
        Ghent; Gent | Ghent; Gent | BE | city
        Brugge; Bruges | Bruges; Brugge | BE | city
        Liege; Liège | Liege; Liège | BE | city
        Jenewa; Geneva | Geneva; Jenewa | CH | city
        Zurich; Zürich | Zurich; Zürich | CH | city
        Basel | Basel | CH | city
        Lausanne | Lausanne | CH | city
        Davos | Davos | CH | city
        Nyon | Nyon | CH | city
        Lugano | Lugano | CH | city
        Salzburg | Salzburg | AT | city
        Graz | Graz | AT | city
        Innsbruck | Innsbruck | AT | city
        Linz | Linz | AT | city
        Barcelona | Barcelona | ES | city
        Valencia | Valencia | ES | city
        Seville; Sevilla | Seville; Sevilla | ES | city
        Bilbao | Bilbao | ES | city
        Malaga | Malaga | ES | city
        Zaragoza | Zaragoza | ES | city
        San Sebastian | San Sebastian | ES | city
        Palma de Mallorca; Mallorca | Palma de Mallorca; Mallorca | ES | city
        Granada | Granada | ES | city
        Vigo | Vigo | ES | city
        Girona | Girona | ES | city
        Pamplona | Pamplona | ES | city
        Porto | Porto | PT | city
        Braga | Braga | PT | city
        Faro | Faro | PT | city
        Fatima Portugal | Fatima Portugal | PT | city
        Milan; Milano | Milan; Milano | IT | city
        Turin; Torino | Turin; Torino | IT | city
        Napoli; Naples | Naples; Napoli | IT | city
        Venesia; Venice; Venezia | Venice; Venesia; Venezia | IT | city
        Florence; Firenze; Florensia | Florence; Firenze; Florensia | IT | city
        Bologna | Bologna | IT | city
        Genoa; Genova | Genoa; Genova | IT | city
        Verona | Verona | IT | city
        Palermo | Palermo | IT | city
        Bergamo | Bergamo | IT | city
        Bari Italia | Bari Italia | IT | city
        Parma | Parma | IT | city
        Lampedusa | Lampedusa | IT | city
        Cagliari | Cagliari | IT | city
        Udine | Udine | IT | city
        Catania | Catania | IT | city
        Gothenburg; Goteborg | Gothenburg; Goteborg | SE | city
        Malmo; Malmö | Malmo; Malmö | SE | city
        Uppsala | Uppsala | SE | city
        Bergen | Bergen | NO | city
        Trondheim | Trondheim | NO | city
        Stavanger | Stavanger | NO | city
        Aarhus | Aarhus | DK | city
        Odense | Odense | DK | city
        Tampere | Tampere | FI | city
        Turku | Turku | FI | city
        Krakow | Krakow | PL | city
        Gdansk | Gdansk | PL | city
        Wroclaw | Wroclaw | PL | city
        Lodz | Lodz | PL | city
        Poznan | Poznan | PL | city
        Lublin | Lublin | PL | city
        Rzeszow | Rzeszow | PL | city
        Brno | Brno | CZ | city
        Ostrava | Ostrava | CZ | city
        Thessaloniki | Thessaloniki | GR | city
        Piraeus | Piraeus | GR | city
        Patras | Patras | GR | city
        Lesbos | Lesbos | GR | city
        Cluj-Napoca | Cluj-Napoca | RO | city
        Timisoara | Timisoara | RO | city
        Constanta | Constanta | RO | city
        Debrecen | Debrecen | HU | city
        Novi Sad | Novi Sad | RS | city
        Nis Serbia | Nis Serbia | RS | city
        Srebrenica | Srebrenica | BA | city
        Mostar | Mostar | BA | city
        Banja Luka | Banja Luka | BA | city
        Dubrovnik | Dubrovnik | HR | city
        Zadar | Zadar | HR | city
        Plovdiv | Plovdiv | BG | city
        Varna | Varna | BG | city
        Istanbul | Istanbul | TR | city
        Izmir | Izmir | TR | city
        Antalya | Antalya | TR | city
        Bursa | Bursa | TR | city
        Adana | Adana | TR | city
        Gaziantep | Gaziantep | TR | city
        Diyarbakir | Diyarbakir | TR | city
        Konya | Konya | TR | city
        Kahramanmaras | Kahramanmaras | TR | city
        Hatay | Hatay | TR | city
        Trabzon | Trabzon | TR | city
        Cappadocia; Kapadokia | Cappadocia; Kapadokia | TR | city
        Incirlik | Incirlik | TR | district
        Saint Petersburg; St Petersburg; St. Petersburg | Saint Petersburg; St Petersburg; St. Petersburg | RU | city
        Novosibirsk | Novosibirsk | RU | city
        Yekaterinburg | Yekaterinburg | RU | city
        Kazan | Kazan | RU | city
        Vladivostok | Vladivostok | RU | city
        Sochi | Sochi | RU | city
        Rostov-on-Don | Rostov-on-Don | RU | city
        Volgograd | Volgograd | RU | city
        Samara | Samara | RU | city
        Belgorod | Belgorod | RU | city
        Kursk | Kursk | RU | city
        Bryansk | Bryansk | RU | city
        Murmansk | Murmansk | RU | city
        Kaliningrad | Kaliningrad | RU | city
        Grozny | Grozny | RU | city
        Krasnodar | Krasnodar | RU | city
        Voronezh | Voronezh | RU | city
        Ufa Rusia | Ufa Rusia | RU | city
        Omsk | Omsk | RU | city
        Khabarovsk | Khabarovsk | RU | city
        Irkutsk | Irkutsk | RU | city
        Yakutsk | Yakutsk | RU | city
        Makhachkala | Makhachkala | RU | city
        Nizhny Novgorod | Nizhny Novgorod | RU | city
        Kharkiv; Kharkov | Kharkiv; Kharkov | UA | city
        Odesa; Odessa | Odesa; Odessa | UA | city
        Lviv | Lviv | UA | city
        Dnipro | Dnipro | UA | city
        Zaporizhzhia; Zaporizhia; Zaporozhye | Zaporizhzhia; Zaporizhia; Zaporozhye | UA | city
        Kherson | Kherson | UA | city
        Mariupol | Mariupol | UA | city
        Donetsk | Donetsk | UA | city
        Luhansk; Lugansk | Luhansk; Lugansk | UA | city
        Bakhmut | Bakhmut | UA | city
        Avdiivka | Avdiivka | UA | city
        Pokrovsk | Pokrovsk | UA | city
        Kramatorsk | Kramatorsk | UA | city
        Sumy | Sumy | UA | city
        Chernihiv | Chernihiv | UA | city
        Mykolaiv | Mykolaiv | UA | city
        Poltava | Poltava | UA | city
        Bucha | Bucha | UA | city
        Chernobyl; Chornobyl | Chernobyl; Chornobyl | UA | city
        Sevastopol | Sevastopol | UA | city
        Simferopol | Simferopol | UA | city
        Kryvyi Rih | Kryvyi Rih | UA | city
        Vinnytsia | Vinnytsia | UA | city
        Kupiansk | Kupiansk | UA | city
        Severodonetsk | Severodonetsk | UA | city
        Chasiv Yar | Chasiv Yar | UA | city
        Brest Belarus | Brest Belarus | BY | city
        Gomel | Gomel | BY | city
        Kaunas | Kaunas | LT | city
        Almaty | Almaty | KZ | city
        Baikonur | Baikonur | KZ | city
        Samarkand | Samarkand | UZ | city
        Bukhara | Bukhara | UZ | city
        Nagorno-Karabakh Khankendi | Nagorno-Karabakh Khankendi | AZ | city
        Batumi | Batumi | GE | city
        Shanghai | Shanghai | CN | city
        Guangzhou | Guangzhou | CN | city
        Shenzhen | Shenzhen | CN | city
        Wuhan | Wuhan | CN | city
        Chengdu | Chengdu | CN | city
        Chongqing | Chongqing | CN | city
        Tianjin | Tianjin | CN | city
        Hangzhou | Hangzhou | CN | city
        Nanjing | Nanjing | CN | city
        Xian; Xi'an | Xian; Xi'an | CN | city
        Suzhou | Suzhou | CN | city
        Harbin | Harbin | CN | city
        Qingdao | Qingdao | CN | city
        Dalian | Dalian | CN | city
        Zhengzhou | Zhengzhou | CN | city
        Changsha | Changsha | CN | city
        Kunming | Kunming | CN | city
        Shenyang | Shenyang | CN | city
        Jinan | Jinan | CN | city
        Xiamen | Xiamen | CN | city
        Fuzhou | Fuzhou | CN | city
        Ningbo | Ningbo | CN | city
        Wuxi | Wuxi | CN | city
        Foshan | Foshan | CN | city
        Dongguan | Dongguan | CN | city
        Zhuhai | Zhuhai | CN | city
        Hefei | Hefei | CN | city
        Nanning | Nanning | CN | city
        Guiyang | Guiyang | CN | city
        Lhasa | Lhasa | CN | city
        Urumqi | Urumqi | CN | city
        Kashgar | Kashgar | CN | city
        Lanzhou | Lanzhou | CN | city
        Taiyuan | Taiyuan | CN | city
        Shijiazhuang | Shijiazhuang | CN | city
        Sanya | Sanya | CN | city
        Haikou | Haikou | CN | city
        Yiwu | Yiwu | CN | city
        Beidaihe | Beidaihe | CN | city
        Kaohsiung | Kaohsiung | TW | city
        Taichung | Taichung | TW | city
        Tainan | Tainan | TW | city
        Hsinchu | Hsinchu | TW | city
        Hualien | Hualien | TW | city
        Kinmen | Kinmen | TW | city
        Kowloon | Kowloon | HK | district
        Tai Po | Tai Po | HK | city
        Osaka | Osaka | JP | city
        Kyoto | Kyoto | JP | city
        Nagoya | Nagoya | JP | city
        Yokohama | Yokohama | JP | city
        Fukuoka | Fukuoka | JP | city
        Sapporo | Sapporo | JP | city
        Kobe | Kobe | JP | city
        Hiroshima | Hiroshima | JP | city
        Nagasaki | Nagasaki | JP | city
        Sendai | Sendai | JP | city
        Fukushima | Fukushima | JP | city
        Niigata | Niigata | JP | city
        Kumamoto | Kumamoto | JP | city
        Saitama | Saitama | JP | city
        Chiba | Chiba | JP | city
        Kanazawa | Kanazawa | JP | city
        Nara Jepang | Nara Jepang | JP | city
        Naha | Naha | JP | city
        Narita | Narita | JP | city
        Haneda | Haneda | JP | district
        Shibuya | Shibuya | JP | district
        Shinjuku | Shinjuku | JP | district
        Noto | Noto | JP | city
        Suzuka | Suzuka | JP | city
        Motegi | Motegi | JP | city
        Busan | Busan | KR | city
        Incheon | Incheon | KR | city
        Daegu | Daegu | KR | city
        Daejeon | Daejeon | KR | city
        Gwangju | Gwangju | KR | city
        Ulsan | Ulsan | KR | city
        Suwon | Suwon | KR | city
        Sejong | Sejong | KR | city
        Pyeongchang | Pyeongchang | KR | city
        Gyeongju | Gyeongju | KR | city
        Itaewon | Itaewon | KR | district
        Gangnam | Gangnam | KR | district
        Pohang | Pohang | KR | city
        Muan | Muan | KR | city
        Goyang | Goyang | KR | city
        Panmunjom | Panmunjom | KR | district
        Kaesong | Kaesong | KP | city
        Wonsan | Wonsan | KP | city
        Yongbyon | Yongbyon | KP | city
        Sinuiju | Sinuiju | KP | city
        Nampo | Nampo | KP | city
        Punggye-ri | Punggye-ri | KP | city
        Mumbai; Bombay | Mumbai; Bombay | IN | city
        Bengaluru; Bangalore | Bengaluru; Bangalore | IN | city
        Kolkata; Calcutta | Kolkata; Calcutta | IN | city
        Chennai; Madras | Chennai; Madras | IN | city
        Hyderabad | Hyderabad | IN | city
        Ahmedabad | Ahmedabad | IN | city
        Pune | Pune | IN | city
        Jaipur | Jaipur | IN | city
        Lucknow | Lucknow | IN | city
        Surat India | Surat India | IN | city
        Kanpur | Kanpur | IN | city
        Nagpur | Nagpur | IN | city
        Indore | Indore | IN | city
        Bhopal | Bhopal | IN | city
        Patna | Patna | IN | city
        Varanasi | Varanasi | IN | city
        Amritsar | Amritsar | IN | city
        Srinagar | Srinagar | IN | city
        Pahalgam | Pahalgam | IN | city
        Chandigarh | Chandigarh | IN | city
        Guwahati | Guwahati | IN | city
        Imphal | Imphal | IN | city
        Kochi | Kochi | IN | city
        Thiruvananthapuram | Thiruvananthapuram | IN | city
        Visakhapatnam | Visakhapatnam | IN | city
        Ayodhya | Ayodhya | IN | city
        Prayagraj | Prayagraj | IN | city
        Agra | Agra | IN | city
        Wayanad | Wayanad | IN | city
        Ludhiana | Ludhiana | IN | city
        Siliguri | Siliguri | IN | city
        Mysuru | Mysuru | IN | city
        Karachi | Karachi | PK | city
        Lahore | Lahore | PK | city
        Rawalpindi | Rawalpindi | PK | city
        Peshawar | Peshawar | PK | city
        Quetta | Quetta | PK | city
        Faisalabad | Faisalabad | PK | city
        Multan | Multan | PK | city
        Muzaffarabad | Muzaffarabad | PK | city
        Gwadar | Gwadar | PK | city
        Bahawalpur | Bahawalpur | PK | city
        Chittagong; Chattogram | Chittagong; Chattogram | BD | city
        Cox's Bazar; Coxs Bazar | Cox's Bazar; Coxs Bazar | BD | city
        Sylhet | Sylhet | BD | city
        Khulna | Khulna | BD | city
        Rajshahi | Rajshahi | BD | city
        Pokhara | Pokhara | NP | city
        Kandy | Kandy | LK | city
        Galle | Galle | LK | city
        Jaffna | Jaffna | LK | city
        Hambantota | Hambantota | LK | city
        Kandahar | Kandahar | AF | city
        Herat | Herat | AF | city
        Jalalabad | Jalalabad | AF | city
        Mazar-i-Sharif | Mazar-i-Sharif | AF | city
        Kunduz | Kunduz | AF | city
        Bagram | Bagram | AF | district
        Makkah; Mekkah; Mekah; Mecca | Mecca; Makkah; Mekkah; Mekah | SA | city
        Madinah; Medina | Medina; Madinah | SA | city
        Jeddah; Jedah | Jeddah; Jedah | SA | city
        Dammam | Dammam | SA | city
        Mina Arab Saudi | Mina Arab Saudi | SA | district
        Arafah | Arafah | SA | district
        Muzdalifah | Muzdalifah | SA | district
        Taif | Taif | SA | city
        Neom | Neom | SA | city
        Dhahran | Dhahran | SA | city
        Tabuk | Tabuk | SA | city
        Najran | Najran | SA | city
        Dubai | Dubai | AE | city
        Sharjah | Sharjah | AE | city
        Ajman | Ajman | AE | city
        Fujairah | Fujairah | AE | city
        Ras Al Khaimah | Ras Al Khaimah | AE | city
        Al Dhafra | Al Dhafra | AE | district
        Lusail | Lusail | QA | city
        Al Udeid | Al Udeid | QA | district
        Ras Laffan | Ras Laffan | QA | city
        Salalah | Salalah | OM | city
        Hodeidah; Al Hudaydah | Hodeidah; Al Hudaydah | YE | city
        Taiz | Taiz | YE | city
        Marib | Marib | YE | city
        Saada | Saada | YE | city
        Basra; Basrah | Basra; Basrah | IQ | city
        Mosul | Mosul | IQ | city
        Erbil | Erbil | IQ | city
        Kirkuk | Kirkuk | IQ | city
        Najaf | Najaf | IQ | city
        Karbala | Karbala | IQ | city
        Fallujah | Fallujah | IQ | city
        Sulaymaniyah | Sulaymaniyah | IQ | city
        Tikrit | Tikrit | IQ | city
        Ramadi | Ramadi | IQ | city
        Isfahan; Esfahan | Isfahan; Esfahan | IR | city
        Mashhad | Mashhad | IR | city
        Shiraz | Shiraz | IR | city
        Tabriz | Tabriz | IR | city
        Qom | Qom | IR | city
        Natanz | Natanz | IR | city
        Fordow; Fordo | Fordow; Fordo | IR | city
        Bushehr | Bushehr | IR | city
        Bandar Abbas | Bandar Abbas | IR | city
        Ahvaz | Ahvaz | IR | city
        Kerman | Kerman | IR | city
        Kermanshah | Kermanshah | IR | city
        Abadan | Abadan | IR | city
        Aleppo | Aleppo | SY | city
        Homs | Homs | SY | city
        Hama | Hama | SY | city
        Idlib | Idlib | SY | city
        Latakia | Latakia | SY | city
        Tartus | Tartus | SY | city
        Deir ez-Zor; Deir Ezzor | Deir ez-Zor; Deir Ezzor | SY | city
        Raqqa | Raqqa | SY | city
        Palmyra | Palmyra | SY | city
        Daraa | Daraa | SY | city
        Sweida; Suwayda | Sweida; Suwayda | SY | city
        Kobani | Kobani | SY | city
        Quneitra | Quneitra | SY | city
        Tripoli Lebanon | Tripoli Lebanon | LB | city
        Sidon | Sidon | LB | city
        Tyre Lebanon | Tyre Lebanon | LB | city
        Baalbek | Baalbek | LB | city
        Dahiyeh | Dahiyeh | LB | district
        Nabatieh | Nabatieh | LB | city
        Naqoura | Naqoura | LB | city
        Aqaba | Aqaba | JO | city
        Zarqa | Zarqa | JO | city
        Irbid | Irbid | JO | city
        Haifa | Haifa | IL | city
        Beersheba; Be'er Sheva | Beersheba; Be'er Sheva | IL | city
        Ashkelon | Ashkelon | IL | city
        Ashdod | Ashdod | IL | city
        Eilat | Eilat | IL | city
        Sderot | Sderot | IL | city
        Netanya | Netanya | IL | city
        Nazareth | Nazareth | IL | city
        Dimona | Dimona | IL | city
        Herzliya | Herzliya | IL | city
        Holon | Holon | IL | city
        Bat Yam | Bat Yam | IL | city
        Rishon LeZion | Rishon LeZion | IL | city
        Kiryat Shmona | Kiryat Shmona | IL | city
        Majdal Shams | Majdal Shams | IL | city
        Kota Gaza; Gaza City | Gaza City | PS | city
        Rafah | Rafah | PS | city
        Khan Younis; Khan Yunis | Khan Younis; Khan Yunis | PS | city
        Jabalia; Jabaliya | Jabalia; Jabaliya | PS | city
        Deir al-Balah; Deir el-Balah | Deir al-Balah; Deir el-Balah | PS | city
        Beit Lahia; Beit Lahiya | Beit Lahia; Beit Lahiya | PS | city
        Beit Hanoun | Beit Hanoun | PS | city
        Nuseirat | Nuseirat | PS | district
        Hebron | Hebron | PS | city
        Nablus | Nablus | PS | city
        Jenin | Jenin | PS | city
        Tulkarem; Tulkarm | Tulkarem; Tulkarm | PS | city
        Bethlehem; Betlehem | Bethlehem; Betlehem | PS | city
        Jericho | Jericho | PS | city
        Qalqilya | Qalqilya | PS | city
        Al-Mawasi | Al-Mawasi | PS | district
        Alexandria; Iskandariyah | Alexandria; Iskandariyah | EG | city
        Giza | Giza | EG | city
        Sharm el-Sheikh; Sharm El Sheikh | Sharm el-Sheikh; Sharm El Sheikh | EG | city
        Port Said | Port Said | EG | city
        Luxor | Luxor | EG | city
        Aswan | Aswan | EG | city
        El-Arish; Al Arish | El-Arish; Al Arish | EG | city
        Ismailia | Ismailia | EG | city
        Hurghada | Hurghada | EG | city
        Limassol | Limassol | CY | city
        Larnaca | Larnaca | CY | city
        Benghazi | Benghazi | LY | city
        Misrata | Misrata | LY | city
        Derna | Derna | LY | city
        Sirte | Sirte | LY | city
        Sfax | Sfax | TN | city
        Sousse | Sousse | TN | city
        Oran | Oran | DZ | city
        Constantine | Constantine | DZ | city
        Casablanca; Kasablanka | Casablanca; Kasablanka | MA | city
        Marrakesh; Marrakech; Marrakesy | Marrakesh; Marrakech; Marrakesy | MA | city
        Fez Maroko | Fez Maroko | MA | city
        Tangier | Tangier | MA | city
        Agadir | Agadir | MA | city
        Omdurman | Omdurman | SD | city
        Port Sudan | Port Sudan | SD | city
        El Fasher; Al Fashir | El Fasher; Al Fashir | SD | city
        Nyala | Nyala | SD | city
        Mekelle | Mekelle | ET | city
        Lalibela | Lalibela | ET | city
        Mombasa | Mombasa | KE | city
        Kisumu | Kisumu | KE | city
        Kismayo | Kismayo | SO | city
        Hargeisa | Hargeisa | SO | city
        Entebbe | Entebbe | UG | city
        Arusha | Arusha | TZ | city
        Zanzibar | Zanzibar | TZ | city
        Goma | Goma | CD | city
        Bukavu | Bukavu | CD | city
        Lubumbashi | Lubumbashi | CD | city
        Beni Kongo | Beni Kongo | CD | city
        Lagos | Lagos | NG | city
        Kano | Kano | NG | city
        Ibadan | Ibadan | NG | city
        Port Harcourt | Port Harcourt | NG | city
        Maiduguri | Maiduguri | NG | city
        Kaduna | Kaduna | NG | city
        Jos Nigeria | Jos Nigeria | NG | city
        Kumasi | Kumasi | GH | city
        Bouake | Bouake | CI | city
        Timbuktu | Timbuktu | ML | city
        Gao Mali | Gao Mali | ML | city
        Douala | Douala | CM | city
        Johannesburg | Johannesburg | ZA | city
        Durban | Durban | ZA | city
        Port Elizabeth | Port Elizabeth | ZA | city
        Soweto | Soweto | ZA | city
        Beira | Beira | MZ | city
        Bulawayo | Bulawayo | ZW | city
        Benguela | Benguela | AO | city
        Toronto | Toronto | CA | city
        Montreal | Montreal | CA | city
        Vancouver | Vancouver | CA | city
        Calgary | Calgary | CA | city
        Edmonton | Edmonton | CA | city
        Winnipeg | Winnipeg | CA | city
        Quebec City | Quebec City | CA | city
        Halifax | Halifax | CA | city
        Kananaskis | Kananaskis | CA | city
        Whistler | Whistler | CA | city
        Guadalajara | Guadalajara | MX | city
        Monterrey | Monterrey | MX | city
        Tijuana | Tijuana | MX | city
        Ciudad Juarez | Ciudad Juarez | MX | city
        Cancun | Cancun | MX | city
        Acapulco | Acapulco | MX | city
        Puebla | Puebla | MX | city
        Culiacan | Culiacan | MX | city
        Sao Paulo; São Paulo | Sao Paulo; São Paulo | BR | city
        Rio de Janeiro | Rio de Janeiro | BR | city
        Salvador Brasil | Salvador Brasil | BR | city
        Fortaleza | Fortaleza | BR | city
        Belo Horizonte | Belo Horizonte | BR | city
        Manaus | Manaus | BR | city
        Curitiba | Curitiba | BR | city
        Recife | Recife | BR | city
        Porto Alegre | Porto Alegre | BR | city
        Belem | Belem | BR | city
        Cordoba | Cordoba | AR | city
        Rosario | Rosario | AR | city
        Mendoza | Mendoza | AR | city
        Mar del Plata | Mar del Plata | AR | city
        Medellin | Medellin | CO | city
        Cali | Cali | CO | city
        Cartagena | Cartagena | CO | city
        Barranquilla | Barranquilla | CO | city
        Maracaibo | Maracaibo | VE | city
        Cusco | Cusco | PE | city
        Arequipa | Arequipa | PE | city
        Guayaquil | Guayaquil | EC | city
        Valparaiso | Valparaiso | CL | city
        Concepcion | Concepcion | CL | city
        Santa Cruz de la Sierra | Santa Cruz de la Sierra | BO | city
        Cochabamba | Cochabamba | BO | city
        Santiago de Cuba | Santiago de Cuba | CU | city
        Guantanamo | Guantanamo | CU | city
        Sydney | Sydney | AU | city
        Melbourne | Melbourne | AU | city
        Brisbane | Brisbane | AU | city
        Perth | Perth | AU | city
        Adelaide | Adelaide | AU | city
        Darwin Australia | Darwin Australia | AU | city
        Hobart | Hobart | AU | city
        Gold Coast | Gold Coast | AU | city
        Cairns | Cairns | AU | city
        Newcastle Australia | Newcastle Australia | AU | city
        Bondi Beach | Bondi Beach | AU | district
        Auckland | Auckland | NZ | city
        Christchurch | Christchurch | NZ | city
        Dunedin | Dunedin | NZ | city
        Hamilton Selandia Baru | Hamilton Selandia Baru | NZ | city
        Queenstown | Queenstown | NZ | city
        Lae | Lae | PG | city
        Johor Bahru | Johor Bahru | MY | city
        George Town | George Town | MY | city
        Ipoh | Ipoh | MY | city
        Kota Kinabalu | Kota Kinabalu | MY | city
        Kuching | Kuching | MY | city
        Shah Alam | Shah Alam | MY | city
        Petaling Jaya | Petaling Jaya | MY | city
        Melaka; Malaka Malaysia | Melaka | MY | city
        Alor Setar | Alor Setar | MY | city
        Kota Bharu | Kota Bharu | MY | city
        Langkawi | Langkawi | MY | city
        Tawau | Tawau | MY | city
        Sandakan | Sandakan | MY | city
        Bukit Jalil | Bukit Jalil | MY | district
        Sepang | Sepang | MY | city
        Kuantan | Kuantan | MY | city
        Klang | Klang | MY | city
        Chiang Mai | Chiang Mai | TH | city
        Phuket | Phuket | TH | city
        Pattaya | Pattaya | TH | city
        Nakhon Ratchasima; Korat | Nakhon Ratchasima; Korat | TH | city
        Buriram | Buriram | TH | city
        Hat Yai | Hat Yai | TH | city
        Pattani | Pattani | TH | city
        Narathiwat | Narathiwat | TH | city
        Yala | Yala | TH | city
        Chonburi | Chonburi | TH | city
        Nonthaburi | Nonthaburi | TH | city
        Ayutthaya | Ayutthaya | TH | city
        Ho Chi Minh; Ho Chi Minh City; Kota Ho Chi Minh; Saigon | Ho Chi Minh City; Ho Chi Minh; Saigon | VN | city
        Da Nang; Danang | Da Nang; Danang | VN | city
        Hai Phong | Hai Phong | VN | city
        Hue Vietnam | Hue Vietnam | VN | city
        Nha Trang | Nha Trang | VN | city
        Can Tho | Can Tho | VN | city
        Viet Tri | Viet Tri | VN | city
        Dien Bien Phu | Dien Bien Phu | VN | city
        Cebu | Cebu | PH | city
        Davao | Davao | PH | city
        Quezon City | Quezon City | PH | city
        Zamboanga | Zamboanga | PH | city
        Tacloban | Tacloban | PH | city
        Marawi | Marawi | PH | city
        Baguio | Baguio | PH | city
        Makati | Makati | PH | district
        Iloilo | Iloilo | PH | city
        Bacolod | Bacolod | PH | city
        Pasay | Pasay | PH | city
        Yangon; Rangoon | Yangon; Rangoon | MM | city
        Mandalay | Mandalay | MM | city
        Myawaddy | Myawaddy | MM | city
        Sittwe | Sittwe | MM | city
        Sagaing | Sagaing | MM | city
        Lashio | Lashio | MM | city
        Bago Myanmar | Bago Myanmar | MM | city
        Sihanoukville | Sihanoukville | KH | city
        Siem Reap | Siem Reap | KH | city
        Poipet | Poipet | KH | city
        Battambang | Battambang | KH | city
        Luang Prabang | Luang Prabang | LA | city
        Savannakhet | Savannakhet | LA | city
        Changi | Changi | SG | district
        Sentosa | Sentosa | SG | district
        Jurong | Jurong | SG | district
        # Well-known regions, provinces and waters of the world
        Jalur Gaza; Gaza | Gaza Strip; Gaza | PS | region
        Tepi Barat; West Bank | West Bank; the West Bank | PS | region
        Dataran Tinggi Golan; Golan | Golan Heights; the Golan | SY | region
        Masjid Al-Aqsa; Al-Aqsa; Al Aqsa; Kompleks Al-Aqsa | Al-Aqsa; Al-Aqsa Mosque; Temple Mount | PS | district
        Sinai; Semenanjung Sinai | Sinai; Sinai Peninsula | EG | region
        Terusan Suez | Suez Canal; Suez | EG | region
        Kurdistan; Kurdistan Irak | Kurdistan; Iraqi Kurdistan | IQ | region
        Krimea | Crimea | UA | region
        Donbas; Donbass | Donbas; Donbass | UA | region
        Nagorno-Karabakh; Karabakh | Nagorno-Karabakh; Karabakh | AZ | region
        Chechnya; Republik Chechnya; Chechen | Chechnya; Chechen Republic | RU | province
        Dagestan | Dagestan | RU | province
        Siberia | Siberia | RU | region
        Kamchatka; Semenanjung Kamchatka | Kamchatka; Kamchatka Peninsula | RU | region
        Kepulauan Kuril; Kuril | Kuril Islands; Kurils; Northern Territories | RU | island
        Sakhalin | Sakhalin | RU | island
        Transnistria | Transnistria; Trans-Dniester | MD | region
        Abkhazia | Abkhazia | GE | region
        Ossetia Selatan | South Ossetia | GE | region
        Xinjiang; Uighur Xinjiang | Xinjiang | CN | province
        Tibet | Tibet | CN | province
        Mongolia Dalam | Inner Mongolia | CN | province
        Guangdong | Guangdong | CN | province
        Guangxi | Guangxi | CN | province
        Hubei | Hubei | CN | province
        Hunan | Hunan | CN | province
        Henan | Henan | CN | province
        Hebei | Hebei | CN | province
        Sichuan | Sichuan; Szechuan | CN | province
        Yunnan | Yunnan | CN | province
        Zhejiang | Zhejiang | CN | province
        Jiangsu | Jiangsu | CN | province
        Jiangxi | Jiangxi | CN | province
        Fujian | Fujian | CN | province
        Shandong | Shandong | CN | province
        Shanxi | Shanxi | CN | province
        Shaanxi | Shaanxi | CN | province
        Anhui | Anhui | CN | province
        Gansu | Gansu | CN | province
        Guizhou | Guizhou | CN | province
        Qinghai | Qinghai | CN | province
        Ningxia | Ningxia | CN | province
        Heilongjiang | Heilongjiang | CN | province
        Jilin | Jilin | CN | province
        Liaoning | Liaoning | CN | province
        Hainan | Hainan | CN | province
        Selat Taiwan | Taiwan Strait | TW | region
        Laut China Selatan; Laut Cina Selatan; LCS; Laut Tiongkok Selatan | South China Sea | | region
        Laut China Timur; Laut Cina Timur | East China Sea | | region
        Kepulauan Spratly; Spratly | Spratly Islands; Spratlys | | island
        Kepulauan Paracel; Paracel | Paracel Islands; Paracels | | island
        Scarborough Shoal; Beting Scarborough | Scarborough Shoal | | island
        Kepulauan Senkaku; Senkaku; Diaoyu | Senkaku Islands; Senkakus; Diaoyu Islands | JP | island
        Semenanjung Korea | Korean Peninsula | | region
        Zona Demiliterisasi Korea; DMZ | Demilitarized Zone; DMZ | | region
        Pulau Jeju; Jeju | Jeju Island; Jeju | KR | island
        Gyeonggi | Gyeonggi | KR | province
        Hokkaido | Hokkaido | JP | island
        Honshu | Honshu | JP | island
        Kyushu | Kyushu | JP | island
        Shikoku | Shikoku | JP | island
        Okinawa | Okinawa | JP | island
        Ishikawa; Prefektur Ishikawa | Ishikawa; Ishikawa Prefecture | JP | province
        Kashmir; Jammu dan Kashmir; Kashmir India | Kashmir; Jammu and Kashmir; Indian-administered Kashmir | IN | region
        Kashmir Pakistan; Azad Kashmir | Azad Kashmir; Pakistan-administered Kashmir | PK | region
        Punjab | Punjab | IN | province
        Gujarat | Gujarat | IN | province
        Kerala | Kerala | IN | province
        Maharashtra | Maharashtra | IN | province
        Uttar Pradesh | Uttar Pradesh | IN | province
        Uttarakhand | Uttarakhand | IN | province
        Tamil Nadu | Tamil Nadu | IN | province
        Karnataka | Karnataka | IN | province
        Rajasthan | Rajasthan | IN | province
        Assam | Assam | IN | province
        Manipur | Manipur | IN | province
        Bihar | Bihar | IN | province
        Odisha | Odisha; Orissa | IN | province
        Benggala Barat | West Bengal | IN | province
        Himachal Pradesh | Himachal Pradesh | IN | province
        Andhra Pradesh | Andhra Pradesh | IN | province
        Madhya Pradesh | Madhya Pradesh | IN | province
        Ladakh | Ladakh | IN | province
        Haryana | Haryana | IN | province
        Telangana | Telangana | IN | province
        Jharkhand | Jharkhand | IN | province
        Goa India | Goa India | IN | province
        Sikkim | Sikkim | IN | province
        Balochistan; Baluchistan | Balochistan; Baluchistan | PK | province
        Khyber Pakhtunkhwa | Khyber Pakhtunkhwa | PK | province
        Sindh | Sindh | PK | province
        Rakhine | Rakhine; Rakhine State; Arakan | MM | province
        Negara Bagian Shan | Shan State | MM | province
        Negara Bagian Kachin; Kachin | Kachin; Kachin State | MM | province
        Johor; Negeri Johor | Johor; Johore | MY | province
        Selangor | Selangor | MY | province
        Penang; Pulau Pinang | Penang | MY | province
        Sabah | Sabah | MY | province
        Sarawak | Sarawak | MY | province
        Kedah | Kedah | MY | province
        Kelantan | Kelantan | MY | province
        Terengganu; Trengganu | Terengganu | MY | province
        Pahang | Pahang | MY | province
        Perak Malaysia | Perak | MY | province
        Perlis | Perlis | MY | province
        Negeri Sembilan | Negeri Sembilan | MY | province
        Labuan Malaysia | Labuan Malaysia | MY | province
        Luzon | Luzon | PH | island
        Mindanao | Mindanao | PH | island
        Visayas | Visayas | PH | region
        Palawan | Palawan | PH | island
        Bangsamoro | Bangsamoro | PH | region
        Thailand Selatan | Southern Thailand | TH | region
        Isan | Isan; Isaan | TH | region
        Selat Malaka | Malacca Strait; Strait of Malacca; Straits of Malacca | | region
        Selat Singapura | Singapore Strait | SG | region
        Selat Hormuz | Strait of Hormuz; Hormuz; Straits of Hormuz | IR | region
        Laut Merah | Red Sea | | region
        Teluk Aden | Gulf of Aden | | region
        Selat Bab al-Mandab; Bab al-Mandab; Bab el-Mandeb | Bab al-Mandab; Bab el-Mandeb | | region
        Teluk Persia | Persian Gulf; Arabian Gulf | | region
        Laut Hitam | Black Sea | | region
        Laut Kaspia | Caspian Sea | | region
        Laut Mediterania; Laut Tengah; Mediterania | Mediterranean; Mediterranean Sea | | region
        Laut Baltik | Baltic Sea | | region
        Laut Utara | North Sea | | region
        Samudra Pasifik; Samudera Pasifik | Pacific Ocean | | region
        Samudra Atlantik; Samudera Atlantik | Atlantic Ocean | | region
        Samudra Hindia; Samudera Hindia | Indian Ocean | | region
        Samudra Arktik; Arktik; Arktika | Arctic; Arctic Ocean | | region
        Selat Inggris | English Channel | GB | region
        Selat Bosphorus; Bosporus; Bosphorus | Bosphorus; Bosporus | TR | region
        Terusan Panama | Panama Canal | PA | region
        Teluk Meksiko; Teluk Amerika | Gulf of Mexico; Gulf of America | | region
        Teluk Guantanamo | Guantanamo Bay | CU | district
        Karibia; Kepulauan Karibia | Caribbean | | region
        Timur Tengah; Timteng | Middle East; Mideast | | region
        Asia Tenggara | Southeast Asia; South-East Asia | | region
        Asia Timur | East Asia | | region
        Asia Selatan | South Asia | | region
        Asia Tengah | Central Asia | | region
        Asia Pasifik; Asia-Pasifik | Asia Pacific; Asia-Pacific | | region
        Indo-Pasifik; Indopasifik | Indo-Pacific | | region
        Timur Jauh | Far East | | region
        Eropa Timur | Eastern Europe | | region
        Eropa Barat | Western Europe | | region
        Eropa | Europe | | region
        Asia | Asia | | region
        Afrika | Africa | | region
        Afrika Utara | North Africa | | region
        Afrika Barat | West Africa | | region
        Afrika Timur | East Africa | | region
        Tanduk Afrika | Horn of Africa | | region
        Sahel | Sahel | | region
        Amerika Latin | Latin America | | region
        Amerika Selatan; Amsel | South America | | region
        Amerika Utara | North America | | region
        Amerika Tengah | Central America | | region
        Skandinavia | Scandinavia | | region
        Balkan; Semenanjung Balkan | Balkans; the Balkans | | region
        Kaukasus | Caucasus | | region
        Oseania | Oceania | | region
        Kepulauan Pasifik | Pacific Islands | | region
        Anatolia | Anatolia | TR | region
        Teluk Arab; Negara-negara Teluk | Gulf states | | region
        Hijaz; Hejaz | Hejaz | SA | region
        Darfur | Darfur | SD | region
        Tigray | Tigray | ET | region
        Oromia | Oromia | ET | region
        Puntland | Puntland | SO | region
        Somaliland | Somaliland | SO | region
        Cabo Delgado | Cabo Delgado | MZ | province
        Kivu Utara | North Kivu | CD | province
        Kivu Selatan | South Kivu | CD | province
        Borno | Borno; Borno State | NG | province
        Gauteng | Gauteng | ZA | province
        KwaZulu-Natal | KwaZulu-Natal | ZA | province
        Catalunya; Catalonia; Katalonia | Catalonia; Catalunya | ES | region
        Andalusia | Andalusia | ES | region
        Basque | Basque Country | ES | region
        Kepulauan Canary; Canaria | Canary Islands; Canaries | ES | island
        Ibiza | Ibiza | ES | island
        Tenerife | Tenerife | ES | island
        Sisilia; Sicilia | Sicily | IT | island
        Sardinia | Sardinia | IT | island
        Tuscany; Toskana | Tuscany | IT | region
        Lombardia; Lombardy | Lombardy | IT | region
        Bavaria; Bayern | Bavaria | DE | province
        Saxony; Sachsen | Saxony | DE | province
        Normandia; Normandy | Normandy | FR | region
        Brittany; Bretagne | Brittany | FR | region
        Korsika | Corsica | FR | island
        Provence | Provence | FR | region
        Pegunungan Alpen; Alpen | Alps; the Alps | | region
        Himalaya; Pegunungan Himalaya | Himalayas; Himalaya | | region
        Gunung Everest; Everest | Mount Everest; Everest | NP | region
        Gunung Fuji | Mount Fuji | JP | region
        Kreta; Pulau Kreta | Crete | GR | island
        Santorini | Santorini | GR | island
        Rhodes; Pulau Rhodes | Rhodes Greece | GR | island
        Madeira | Madeira | PT | island
        Azores | Azores | PT | island
        Ulster | Ulster | GB | region
        Yorkshire | Yorkshire | GB | region
        Lancashire | Lancashire | GB | region
        Merseyside | Merseyside | GB | region
        Quebec | Quebec | CA | province
        Ontario | Ontario | CA | province
        British Columbia | British Columbia; B.C. | CA | province
        Alberta | Alberta | CA | province
        Manitoba | Manitoba | CA | province
        Saskatchewan | Saskatchewan | CA | province
        Nova Scotia | Nova Scotia | CA | province
        New South Wales; NSW | New South Wales; NSW | AU | province
        Victoria Australia; Negara Bagian Victoria | Victoria Australia | AU | province
        Queensland | Queensland | AU | province
        Australia Barat | Western Australia | AU | province
        Australia Selatan | South Australia | AU | province
        Australia Utara; Northern Territory | Northern Territory | AU | province
        Tasmania | Tasmania | AU | province
        Great Barrier Reef; Karang Penghalang Besar | Great Barrier Reef | AU | region
        Bougainville | Bougainville | PG | region
        Midwest AS | Midwest | US | region
        New England AS | New England | US | region
        Pantai Barat AS | West Coast | US | region
        Pantai Timur AS | East Coast | US | region
        Wall Street | Wall Street | US | district
        Amazon Brasil; Hutan Amazon; Amazonia | Amazon rainforest; Amazonia | BR | region
        Patagonia | Patagonia | AR | region
        Pegunungan Andes; Andes | Andes; the Andes | | region
        Kepulauan Galapagos; Galapagos | Galapagos Islands; Galapagos | EC | island
        Sinaloa | Sinaloa | MX | province
        Chiapas | Chiapas | MX | province
        Oaxaca | Oaxaca | MX | province
        Chihuahua | Chihuahua | MX | province
        Jalisco | Jalisco | MX | province
        Essequibo | Essequibo | GY | region
        Wilayah Pendudukan Palestina | Occupied Palestinian Territory; occupied territories | PS | region
        Koridor Philadelphia; Koridor Philadelphi | Philadelphi Corridor; Philadelphi corridor | PS | region
        Koridor Netzarim | Netzarim Corridor; Netzarim corridor | PS | region
        Sungai Litani; Litani | Litani River; Litani | LB | region
        Lembah Bekaa; Bekaa | Bekaa Valley; Beqaa Valley; Bekaa | LB | region
        Lebanon Selatan | Southern Lebanon; South Lebanon | LB | region
        Garis Biru | Blue Line | LB | region
        Galilea | Galilee | IL | region
        Negev; Gurun Negev | Negev; Negev Desert | IL | region
        Sheikh Jarrah | Sheikh Jarrah | PS | district
        Pulau Kharg | Kharg Island | IR | island
        Khuzestan | Khuzestan | IR | province
        Sistan dan Baluchistan; Sistan-Baluchestan | Sistan and Baluchestan; Sistan-Baluchestan | IR | province
        """
}
