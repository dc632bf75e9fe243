/// Organisations that speak in the news: state bodies, forces, parties, companies, universities, international bodies.
///
/// One entry a line, columns parted by `|` with blanks around it, several names in one column parted by `;`.
/// An empty column holds nothing; `#` opens a comment line. Names stand in the letter case they are printed in,
/// and short forms such as `AS` or `US` are meant to be compared with regard to case.
///
/// Columns: full name in Indonesian (or its own name where none is used) | short forms and other Indonesian names |
/// English names | ISO 3166 code of the home country, empty for an international body.
///
/// Indonesian bodies need no country in Indonesian text (`Kementerian Luar Negeri`), so their plain names stand here; in
/// English those carry `Indonesian`, as every country has a foreign ministry. A ministry that was split or renamed
/// keeps its old names in the row of its successor.
///
/// Compiled for this project from general reference knowledge: the names and short forms in common use.
package enum BodyTable {
    package static let table = """
        # Indonesia: the state, parliament, courts
        Majelis Permusyawaratan Rakyat | MPR; MPR RI | People's Consultative Assembly; MPR | ID
        Dewan Perwakilan Rakyat | DPR; DPR RI; DPR-RI; Senayan | Indonesian House of Representatives; DPR | ID
        Dewan Perwakilan Daerah | DPD; DPD RI | Regional Representative Council; DPD | ID
        Dewan Perwakilan Rakyat Daerah | DPRD | Regional House of Representatives; Indonesian Regional Council; DPRD | ID
        Dewan Perwakilan Rakyat Aceh | DPRA | Aceh House of Representatives | ID
        Komisi I DPR | Komisi I; Komisi I DPR RI | House Commission I | ID
        Komisi II DPR | Komisi II; Komisi II DPR RI | House Commission II | ID
        Komisi III DPR | Komisi III; Komisi III DPR RI | House Commission III | ID
        Komisi IV DPR | Komisi IV; Komisi IV DPR RI | House Commission IV | ID
        Komisi V DPR | Komisi V; Komisi V DPR RI | House Commission V | ID
        Komisi VI DPR | Komisi VI; Komisi VI DPR RI | House Commission VI | ID
        Komisi VII DPR | Komisi VII; Komisi VII DPR RI | House Commission VII | ID
        Komisi VIII DPR | Komisi VIII; Komisi VIII DPR RI | House Commission VIII | ID
        Komisi IX DPR | Komisi IX; Komisi IX DPR RI | House Commission IX | ID
        Komisi X DPR | Komisi X; Komisi X DPR RI | House Commission X | ID
        Komisi XI DPR | Komisi XI; Komisi XI DPR RI | House Commission XI | ID
        Komisi XII DPR | Komisi XII; Komisi XII DPR RI | House Commission XII | ID
        Komisi XIII DPR | Komisi XIII; Komisi XIII DPR RI | House Commission XIII | ID
        Badan Legislasi DPR | Baleg; Baleg DPR; Badan Legislasi | House Legislation Body; Baleg | ID
        Badan Anggaran DPR | Banggar; Banggar DPR; Badan Anggaran | House Budget Committee; Banggar | ID
        Mahkamah Kehormatan Dewan | MKD; MKD DPR | House Ethics Council; MKD | ID
        Mahkamah Agung | MA; MA RI | Indonesian Supreme Court | ID
        Mahkamah Konstitusi | MK; MK RI | Indonesian Constitutional Court | ID
        Majelis Kehormatan Mahkamah Konstitusi | MKMK | Constitutional Court Ethics Council | ID
        Komisi Yudisial | KY | Indonesian Judicial Commission | ID
        Badan Pemeriksa Keuangan | BPK; BPK RI | Audit Board of Indonesia; Supreme Audit Agency; BPK | ID
        Badan Pengawasan Keuangan dan Pembangunan | BPKP | Development Finance Comptroller; BPKP | ID
        Dewan Pertimbangan Presiden | Wantimpres | Presidential Advisory Council | ID
        Sekretariat Negara | Setneg; Kementerian Sekretariat Negara; Kemensetneg | Indonesian State Secretariat; Indonesian Ministry of State Secretariat | ID
        Sekretariat Kabinet | Setkab; Seskab | Indonesian Cabinet Secretariat | ID
        Kantor Staf Presiden | KSP; Kantor Staf Kepresidenan | Indonesian Presidential Staff Office; Office of Presidential Staff | ID
        Kantor Komunikasi Kepresidenan | PCO | Indonesian Presidential Communication Office | ID
        Badan Komunikasi Pemerintah | Bakom; Bakom RI | Government Communication Agency | ID
        Sekretariat Presiden | Setpres; Biro Pers Sekretariat Presiden; BPMI Setpres | Indonesian Presidential Secretariat | ID
        Pasukan Pengamanan Presiden | Paspampres | Presidential Security Force; Paspampres | ID
        Lembaga Ketahanan Nasional | Lemhannas; Lemhanas | National Resilience Institute | ID
        Dewan Ketahanan Nasional | Wantannas | National Resilience Council | ID
        Komisi Pemilihan Umum | KPU; KPU RI; KPUD | General Elections Commission; Indonesian General Election Commission; KPU | ID
        Badan Pengawas Pemilu | Bawaslu; Bawaslu RI; Badan Pengawas Pemilihan Umum | Elections Supervisory Agency; Election Supervisory Agency; Bawaslu | ID
        Dewan Kehormatan Penyelenggara Pemilu | DKPP | Election Organizers Ethics Council; DKPP | ID
        Komisi Pemberantasan Korupsi | KPK; lembaga antirasuah | Corruption Eradication Commission; KPK | ID
        Dewan Pengawas KPK | Dewas KPK | KPK Supervisory Board | ID
        Kejaksaan Agung | Kejagung; Kejagung RI; Korps Adhyaksa | Indonesian Attorney General's Office; Indonesian Attorney-General's Office; AGO | ID
        Kejaksaan Tinggi | Kejati | Indonesian High Prosecutor's Office | ID
        Kejaksaan Negeri | Kejari | Indonesian District Prosecutor's Office | ID
        Pengadilan Negeri | PN | Indonesian District Court | ID
        Pengadilan Tinggi | | Indonesian High Court | ID
        Pengadilan Tipikor | Pengadilan Tindak Pidana Korupsi | Indonesian Corruption Court; Jakarta Corruption Court | ID
        Pengadilan Agama | | Indonesian Religious Court | ID
        Pengadilan Tata Usaha Negara | PTUN | Indonesian State Administrative Court | ID
        Ombudsman Republik Indonesia | Ombudsman; Ombudsman RI; ORI | Indonesian Ombudsman; Ombudsman of the Republic of Indonesia | ID
        Komisi Nasional Hak Asasi Manusia | Komnas HAM | National Commission on Human Rights; Komnas HAM | ID
        Komnas Perempuan | Komisi Nasional Anti Kekerasan terhadap Perempuan | National Commission on Violence Against Women; Komnas Perempuan | ID
        Komisi Perlindungan Anak Indonesia | KPAI | Indonesian Child Protection Commission; KPAI | ID
        Lembaga Perlindungan Saksi dan Korban | LPSK | Witness and Victim Protection Agency; LPSK | ID
        Komisi Penyiaran Indonesia | KPI; KPI Pusat | Indonesian Broadcasting Commission; KPI | ID
        Komisi Informasi Pusat | KIP; Komisi Informasi | Central Information Commission | ID
        Komisi Pengawas Persaingan Usaha | KPPU | Business Competition Supervisory Commission; KPPU | ID
        Dewan Pers | | Indonesian Press Council | ID
        Pusat Pelaporan dan Analisis Transaksi Keuangan | PPATK | Financial Transaction Reports and Analysis Center; PPATK | ID
        # Indonesia: ministries
        Kementerian Koordinator Bidang Politik dan Keamanan | Kemenko Polkam; Kemenko Polhukam; Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan | Indonesian Coordinating Ministry for Political and Security Affairs; Indonesian Coordinating Ministry for Political, Legal and Security Affairs | ID
        Kementerian Koordinator Bidang Perekonomian | Kemenko Perekonomian; Kemenko Ekonomi | Indonesian Coordinating Ministry for Economic Affairs | ID
        Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan | Kemenko PMK | Indonesian Coordinating Ministry for Human Development and Culture | ID
        Kementerian Koordinator Bidang Kemaritiman dan Investasi | Kemenko Marves; Kemenko Maritim | Indonesian Coordinating Ministry for Maritime and Investment Affairs | ID
        Kementerian Koordinator Bidang Hukum, HAM, Imigrasi, dan Pemasyarakatan | Kemenko Kumham Imipas | Indonesian Coordinating Ministry for Law, Human Rights, Immigration and Corrections | ID
        Kementerian Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan | Kemenko Infra; Kemenko IPK | Indonesian Coordinating Ministry for Infrastructure and Regional Development | ID
        Kementerian Koordinator Bidang Pangan | Kemenko Pangan | Indonesian Coordinating Ministry for Food Affairs | ID
        Kementerian Koordinator Bidang Pemberdayaan Masyarakat | Kemenko PM | Indonesian Coordinating Ministry for Community Empowerment | ID
        Kementerian Luar Negeri | Kemlu; Kemenlu; Kemlu RI; Kemenlu RI; Deplu | Indonesian Foreign Ministry; Indonesian Ministry of Foreign Affairs | ID
        Kementerian Dalam Negeri | Kemendagri; Kemdagri | Indonesian Home Affairs Ministry; Indonesian Ministry of Home Affairs | ID
        Kementerian Pertahanan | Kemhan; Kemenhan; Kemhan RI | Indonesian Defense Ministry; Indonesian Ministry of Defense; Indonesian Defence Ministry | ID
        Kementerian Hukum | Kemenkum; Kemenkumham; Kementerian Hukum dan HAM; Kementerian Hukum dan Hak Asasi Manusia | Indonesian Law Ministry; Indonesian Law and Human Rights Ministry; Indonesian Ministry of Law and Human Rights | ID
        Kementerian HAM | Kementerian Hak Asasi Manusia; KemenHAM; Kemenham | Indonesian Human Rights Ministry | ID
        Kementerian Imigrasi dan Pemasyarakatan | Kemenimipas; Kemen Imipas | Indonesian Immigration and Corrections Ministry | ID
        Kementerian Keuangan | Kemenkeu; Kemenkeu RI; Depkeu | Indonesian Finance Ministry; Indonesian Ministry of Finance | ID
        Kementerian Perindustrian | Kemenperin | Indonesian Industry Ministry; Indonesian Ministry of Industry | ID
        Kementerian Perdagangan | Kemendag | Indonesian Trade Ministry; Indonesian Ministry of Trade | ID
        Kementerian Pertanian | Kementan | Indonesian Agriculture Ministry; Indonesian Ministry of Agriculture | ID
        Kementerian Kehutanan | Kemenhut | Indonesian Forestry Ministry; Indonesian Ministry of Forestry | ID
        Kementerian Lingkungan Hidup | KLH; KLHK; Kementerian Lingkungan Hidup dan Kehutanan; KLH/BPLH | Indonesian Environment Ministry; Indonesian Environment and Forestry Ministry; Indonesian Ministry of Environment and Forestry | ID
        Kementerian Kelautan dan Perikanan | KKP; KKP RI | Indonesian Maritime Affairs and Fisheries Ministry; Indonesian Ministry of Maritime Affairs and Fisheries | ID
        Kementerian Energi dan Sumber Daya Mineral | Kementerian ESDM; KESDM | Indonesian Energy and Mineral Resources Ministry; Indonesian Ministry of Energy and Mineral Resources; Indonesian Energy Ministry | ID
        Kementerian Perhubungan | Kemenhub; Kemenhub RI; Dephub | Indonesian Transportation Ministry; Indonesian Transport Ministry; Indonesian Ministry of Transportation | ID
        Kementerian Pekerjaan Umum | Kementerian PU; KemenPU; Kementerian PUPR; KemenPUPR; Kementerian Pekerjaan Umum dan Perumahan Rakyat | Indonesian Public Works Ministry; Indonesian Public Works and Housing Ministry; Indonesian Ministry of Public Works and Housing | ID
        Kementerian Perumahan dan Kawasan Permukiman | Kementerian PKP; KemenPKP | Indonesian Housing Ministry; Indonesian Housing and Settlement Areas Ministry | ID
        Kementerian Agraria dan Tata Ruang | Kementerian ATR; Kementerian ATR/BPN; BPN; Badan Pertanahan Nasional | Indonesian Agrarian Affairs and Spatial Planning Ministry; Indonesian National Land Agency | ID
        Kementerian Kesehatan | Kemenkes; Kemenkes RI; Depkes | Indonesian Health Ministry; Indonesian Ministry of Health | ID
        Kementerian Sosial | Kemensos; Depsos | Indonesian Social Affairs Ministry; Indonesian Ministry of Social Affairs | ID
        Kementerian Ketenagakerjaan | Kemnaker; Kemenaker; Kementerian Tenaga Kerja | Indonesian Manpower Ministry; Indonesian Ministry of Manpower | ID
        Kementerian Pelindungan Pekerja Migran Indonesia | KemenP2MI; Kementerian P2MI; BP2MI; BNP2TKI | Indonesian Migrant Workers Protection Ministry; Indonesian Migrant Workers Protection Agency | ID
        Kementerian Agama | Kemenag; Kemenag RI; Depag | Indonesian Religious Affairs Ministry; Indonesian Ministry of Religious Affairs | ID
        Kementerian Haji dan Umrah | Kemenhaj; BP Haji; Badan Penyelenggara Haji | Hajj and Umrah Ministry of Indonesia; Hajj Organizing Agency | ID
        Kementerian Pendidikan Dasar dan Menengah | Kemendikdasmen; Kemdikdasmen | Indonesian Primary and Secondary Education Ministry; Indonesian Ministry of Primary and Secondary Education | ID
        Kementerian Pendidikan Tinggi, Sains, dan Teknologi | Kemdiktisaintek; Kemendiktisaintek; Kemendikti Saintek | Indonesian Higher Education, Science and Technology Ministry | ID
        Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi | Kemendikbudristek; Kemendikbud; Kemdikbud; Kementerian Pendidikan dan Kebudayaan; Kemenristekdikti; Depdiknas | Indonesian Education Ministry; Indonesian Education, Culture, Research and Technology Ministry; Indonesian Education and Culture Ministry | ID
        Kementerian Kebudayaan | Kemenbud; Kemenbud RI | Indonesian Culture Ministry | ID
        Kementerian Komunikasi dan Digital | Komdigi; Kemkomdigi; Kemenkomdigi; Kominfo; Kemenkominfo; Kemkominfo; Kementerian Kominfo; Kementerian Komunikasi dan Informatika | Indonesian Communications and Digital Affairs Ministry; Indonesian Communications and Information Ministry; Indonesian Communications and Informatics Ministry; Komdigi; Kominfo | ID
        Kementerian Koperasi | Kemenkop; Kemenkop UKM; KemenkopUKM; Kementerian Koperasi dan UKM | Indonesian Cooperatives Ministry; Indonesian Cooperatives and SMEs Ministry | ID
        Kementerian UMKM | KemenUMKM; Kementerian Usaha Mikro, Kecil, dan Menengah | Indonesian MSMEs Ministry | ID
        Kementerian BUMN | KemenBUMN; Kementerian Badan Usaha Milik Negara; BP BUMN; Badan Pengaturan BUMN | Indonesian State-Owned Enterprises Ministry; Indonesian SOE Ministry | ID
        Kementerian Investasi dan Hilirisasi | Kementerian Investasi; BKPM; Kementerian Investasi/BKPM; Badan Koordinasi Penanaman Modal | Indonesian Investment Ministry; Indonesian Investment Coordinating Board; BKPM | ID
        Kementerian Pariwisata | Kemenpar; Kemenparekraf; Kementerian Pariwisata dan Ekonomi Kreatif | Indonesian Tourism Ministry; Indonesian Tourism and Creative Economy Ministry | ID
        Kementerian Ekonomi Kreatif | Kemenekraf; Bekraf; Kementerian Ekraf | Indonesian Creative Economy Ministry | ID
        Kementerian Pemuda dan Olahraga | Kemenpora; Kemenpora RI | Indonesian Youth and Sports Ministry; Indonesian Ministry of Youth and Sports | ID
        Kementerian Pemberdayaan Perempuan dan Perlindungan Anak | Kementerian PPPA; KemenPPPA; KPPPA; Kemen PPPA | Indonesian Women's Empowerment and Child Protection Ministry | ID
        Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | Kementerian PANRB; KemenPANRB; Kemenpan RB; KemenPAN-RB; Kementerian PAN-RB | Indonesian Administrative and Bureaucratic Reform Ministry | ID
        Kementerian Perencanaan Pembangunan Nasional | Bappenas; Kementerian PPN; Kementerian PPN/Bappenas; PPN/Bappenas; Badan Perencanaan Pembangunan Nasional | Indonesian National Development Planning Ministry; National Development Planning Agency; Bappenas | ID
        Kementerian Desa dan Pembangunan Daerah Tertinggal | Kemendes; Kemendes PDT; Kemendes PDTT; Kementerian Desa | Indonesian Villages Ministry; Indonesian Ministry of Villages | ID
        Kementerian Transmigrasi | Kementrans; Kementran | Indonesian Transmigration Ministry | ID
        Kementerian Kependudukan dan Pembangunan Keluarga | BKKBN; Kemendukbangga; Kemendukbangga/BKKBN | Indonesian Population and Family Development Ministry; National Population and Family Planning Agency | ID
        # Indonesia: directorates, agencies and regulators
        Direktorat Jenderal Pajak | DJP; Ditjen Pajak; DJP Kemenkeu | Indonesian Directorate General of Taxes; Tax Directorate General | ID
        Direktorat Jenderal Bea dan Cukai | DJBC; Bea Cukai; Ditjen Bea Cukai; Bea dan Cukai | Indonesian Directorate General of Customs and Excise; Indonesian Customs and Excise | ID
        Direktorat Jenderal Imigrasi | Ditjen Imigrasi | Indonesian Directorate General of Immigration; Indonesian Immigration Office | ID
        Direktorat Jenderal Pemasyarakatan | Ditjenpas; Ditjen PAS | Indonesian Directorate General of Corrections | ID
        Direktorat Jenderal Perhubungan Udara | Ditjen Hubud; Ditjen Perhubungan Udara | Indonesian Directorate General of Civil Aviation | ID
        Direktorat Jenderal Minyak dan Gas Bumi | Ditjen Migas | Indonesian Directorate General of Oil and Gas | ID
        Dinas Pendidikan | Disdik; Dindik | Indonesian Education Office | ID
        Dinas Kesehatan | Dinkes | Indonesian Health Office | ID
        Dinas Perhubungan | Dishub | Indonesian Transportation Agency; Indonesian Transportation Office | ID
        Dinas Sosial | Dinsos | Indonesian Social Affairs Office | ID
        Dinas Lingkungan Hidup | DLH | Indonesian Environment Office | ID
        Dinas Pariwisata | Dispar | Indonesian Tourism Office | ID
        Dinas Komunikasi dan Informatika | Diskominfo | Communications and Informatics Office | ID
        Dinas Pemadam Kebakaran | Damkar; Disdamkar; Gulkarmat; Pemadam Kebakaran | Indonesian Fire Department; Indonesian Fire and Rescue Agency | ID
        Dinas Kependudukan dan Pencatatan Sipil | Disdukcapil; Dukcapil; Ditjen Dukcapil | Population and Civil Registration Agency | ID
        Satuan Polisi Pamong Praja | Satpol PP | Indonesian Public Order Agency; Satpol PP | ID
        Pemerintah Provinsi | Pemprov | Indonesian Provincial Government; Indonesian Provincial Administration | ID
        Pemerintah Kabupaten | Pemkab | Regency Government; Regency Administration | ID
        Pemerintah Kota | Pemkot | Indonesian City Government; Indonesian City Administration | ID
        Pemerintah Daerah | Pemda | Indonesian Regional Government; Indonesian Regional Administration | ID
        Badan Perencanaan Pembangunan Daerah | Bappeda | Regional Development Planning Agency | ID
        Badan Pendapatan Daerah | Bapenda | Regional Revenue Agency | ID
        Badan Kesatuan Bangsa dan Politik | Kesbangpol; Bakesbangpol | National Unity and Political Agency | ID
        Badan Nasional Penanggulangan Bencana | BNPB | National Disaster Mitigation Agency; National Agency for Disaster Management; National Disaster Management Agency; BNPB | ID
        Badan Penanggulangan Bencana Daerah | BPBD | Regional Disaster Mitigation Agency; BPBD | ID
        Badan Meteorologi, Klimatologi, dan Geofisika | BMKG; Badan Meteorologi Klimatologi dan Geofisika | Meteorology, Climatology and Geophysics Agency; Meteorology, Climatology, and Geophysical Agency; BMKG | ID
        Pusat Vulkanologi dan Mitigasi Bencana Geologi | PVMBG; Badan Geologi | Center for Volcanology and Geological Hazard Mitigation; Indonesian Geological Agency; PVMBG | ID
        Badan Nasional Pencarian dan Pertolongan | Basarnas; Badan SAR Nasional; Kantor SAR | National Search and Rescue Agency; Basarnas | ID
        Komite Nasional Keselamatan Transportasi | KNKT | National Transportation Safety Committee; KNKT | ID
        Badan Pusat Statistik | BPS | Statistics Indonesia; Central Statistics Agency; Central Bureau of Statistics; BPS | ID
        Badan Riset dan Inovasi Nasional | BRIN; LIPI; Lembaga Ilmu Pengetahuan Indonesia; BPPT; LAPAN | Indonesian National Research and Innovation Agency; Indonesian Institute of Sciences; BRIN; LIPI | ID
        Badan Pengawas Obat dan Makanan | BPOM; BPOM RI; Badan POM | Food and Drug Monitoring Agency; Indonesian Food and Drug Authority; BPOM | ID
        Badan Narkotika Nasional | BNN; BNN RI; BNNP | National Narcotics Agency; BNN | ID
        Badan Nasional Penanggulangan Terorisme | BNPT | National Counterterrorism Agency; National Counter Terrorism Agency; BNPT | ID
        Badan Intelijen Negara | BIN | Indonesian State Intelligence Agency; BIN | ID
        Badan Siber dan Sandi Negara | BSSN | National Cyber and Encryption Agency; BSSN | ID
        Badan Keamanan Laut | Bakamla; Bakamla RI | Indonesian Maritime Security Agency; Bakamla | ID
        Badan Kepegawaian Negara | BKN | Indonesian National Civil Service Agency; BKN | ID
        Badan Pangan Nasional | Bapanas; NFA | Indonesian National Food Agency; Bapanas | ID
        Badan Gizi Nasional | BGN | Indonesian National Nutrition Agency; BGN | ID
        Badan Karantina Indonesia | Barantin | Indonesian Quarantine Agency | ID
        Badan Standardisasi Nasional | BSN | Indonesian National Standardization Agency | ID
        Badan Informasi Geospasial | | Indonesian Geospatial Information Agency | ID
        Badan Pengawas Tenaga Nuklir | Bapeten | Nuclear Energy Regulatory Agency | ID
        Badan Pembinaan Ideologi Pancasila | BPIP | Pancasila Ideology Development Agency; BPIP | ID
        Badan Penyelenggara Jaminan Sosial | BPJS; BPJS Kesehatan | Indonesian Social Security Agency; Healthcare and Social Security Agency; BPJS Kesehatan | ID
        BPJS Ketenagakerjaan | BPJamsostek; BP Jamsostek | Workers Social Security Agency; BPJS Ketenagakerjaan | ID
        Badan Penyelenggara Jaminan Produk Halal | BPJPH | Halal Product Assurance Agency; BPJPH | ID
        Badan Pengelola Keuangan Haji | BPKH | Hajj Fund Management Agency; BPKH | ID
        Badan Amil Zakat Nasional | Baznas; BAZNAS RI | National Zakat Board; Baznas | ID
        Badan Wakaf Indonesia | BWI | Indonesian Waqf Board | ID
        Otorita Ibu Kota Nusantara | Otorita IKN; OIKN | Nusantara Capital Authority; IKN Authority | ID
        BP Batam | Badan Pengusahaan Batam | Batam Indonesia Free Zone Authority; BP Batam | ID
        Satuan Kerja Khusus Pelaksana Kegiatan Usaha Hulu Minyak dan Gas Bumi | SKK Migas | Upstream Oil and Gas Regulatory Special Task Force; SKK Migas | ID
        BPH Migas | Badan Pengatur Hilir Minyak dan Gas Bumi | Downstream Oil and Gas Regulatory Agency; BPH Migas | ID
        Badan Pengatur Jalan Tol | BPJT | Toll Road Regulatory Agency | ID
        Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah | LKPP | National Public Procurement Agency | ID
        Perpustakaan Nasional | Perpusnas | Indonesian National Library; National Library of Indonesia | ID
        Arsip Nasional Republik Indonesia | ANRI | National Archives of Indonesia | ID
        Lembaga Sensor Film | LSF | Indonesian Film Censorship Board | ID
        Bank Indonesia | BI; bank sentral RI | Bank Indonesia; BI; Indonesia's central bank | ID
        Otoritas Jasa Keuangan | OJK | Financial Services Authority; OJK | ID
        Lembaga Penjamin Simpanan | LPS | Indonesian Deposit Insurance Corporation; Indonesia Deposit Insurance Corporation | ID
        Komite Stabilitas Sistem Keuangan | KSSK | Financial System Stability Committee | ID
        Bursa Efek Indonesia | BEI; IDX | Indonesia Stock Exchange; IDX | ID
        Badan Pengawas Perdagangan Berjangka Komoditi | Bappebti | Commodity Futures Trading Regulatory Agency; Bappebti | ID
        Kustodian Sentral Efek Indonesia | KSEI | Indonesia Central Securities Depository; KSEI | ID
        Danantara | BPI Danantara; Badan Pengelola Investasi Daya Anagata Nusantara; Danantara Indonesia | Danantara; Danantara Indonesia; Daya Anagata Nusantara | ID
        Indonesia Investment Authority | INA; Lembaga Pengelola Investasi; LPI | Indonesia Investment Authority | ID
        Satgas Penanganan COVID-19 | Satgas COVID-19; Satgas Covid-19; Gugus Tugas Covid-19 | Indonesian COVID-19 Task Force | ID
        Satgas Pangan | Satgas Pangan Polri | Indonesian Food Task Force | ID
        Satgas Judi Online | Satgas Pemberantasan Judi Online | Online Gambling Task Force | ID
        Satgas PASTI | Satgas Waspada Investasi; SWI | Illegal Financial Activities Eradication Task Force | ID
        # Indonesia: armed forces and police
        Tentara Nasional Indonesia | TNI; Mabes TNI; ABRI | Indonesian Military; Indonesian National Armed Forces; TNI | ID
        TNI Angkatan Darat | TNI AD; TNI-AD; Mabesad | Indonesian Army | ID
        TNI Angkatan Laut | TNI AL; TNI-AL; Mabesal | Indonesian Navy | ID
        TNI Angkatan Udara | TNI AU; TNI-AU; Mabesau | Indonesian Air Force | ID
        Pusat Penerangan TNI | Puspen TNI; Dispenad; Dispenal; Dispenau | TNI Information Center | ID
        Komando Cadangan Strategis Angkatan Darat | Kostrad | Army Strategic Reserve Command; Kostrad | ID
        Komando Pasukan Khusus | Kopassus | Indonesian Army Special Forces; Kopassus | ID
        Korps Marinir | Marinir; Kormar | Indonesian Marine Corps; Indonesian Marines | ID
        Komando Daerah Militer | Kodam; Kodam Jaya; Kodam Siliwangi; Kodam Diponegoro; Kodam Brawijaya; Kodam Udayana; Kodam Cenderawasih | Indonesian Regional Military Command; Kodam | ID
        Komando Resor Militer | Korem | Indonesian Military Resort Command | ID
        Komando Distrik Militer | Kodim | Indonesian Military District Command | ID
        Komando Rayon Militer | Koramil | Indonesian Military Subdistrict Command | ID
        Polisi Militer | Puspom TNI; Puspomad; Pomdam; Denpom | Indonesian Military Police | ID
        Badan Intelijen Strategis | BAIS; BAIS TNI | Indonesian Strategic Intelligence Agency | ID
        Kepolisian Negara Republik Indonesia | Polri; Mabes Polri; Polisi Republik Indonesia; Korps Bhayangkara; Kepolisian RI | Indonesian National Police; Indonesian Police; Polri | ID
        Divisi Humas Polri | Divhumas Polri; Humas Polri | National Police Public Relations Division | ID
        Badan Reserse Kriminal Polri | Bareskrim; Bareskrim Polri | Indonesian Criminal Investigation Agency; Bareskrim | ID
        Detasemen Khusus 88 Antiteror | Densus 88; Densus 88 Antiteror; Densus | Densus 88; Detachment 88 | ID
        Korps Brimob | Brimob; Korps Brimob Polri; Brigade Mobil | Indonesian Mobile Brigade; Brimob | ID
        Korps Lalu Lintas Polri | Korlantas; Korlantas Polri | National Police Traffic Corps; Korlantas | ID
        Divisi Profesi dan Pengamanan Polri | Propam; Divpropam; Propam Polri; Bidpropam | National Police Internal Affairs Division; Propam | ID
        Komisi Kepolisian Nasional | Kompolnas | National Police Commission; Kompolnas | ID
        Kepolisian Daerah | Polda | Indonesian Regional Police; Indonesian Provincial Police | ID
        Polda Metro Jaya | PMJ | Jakarta Police; Jakarta Metropolitan Police; Greater Jakarta Police | ID
        Kepolisian Resor | Polres; Polresta; Polrestabes; Polres Metro | Indonesian Resort Police; Indonesian District Police | ID
        Kepolisian Sektor | Polsek; Polsekta | Indonesian Sector Police; Indonesian Subdistrict Police | ID
        Direktorat Reserse Kriminal Umum | Ditreskrimum; Reskrimum | Indonesian General Crimes Directorate | ID
        Direktorat Reserse Kriminal Khusus | Ditreskrimsus; Reskrimsus | Indonesian Special Crimes Directorate | ID
        Direktorat Lalu Lintas | Ditlantas; Satlantas | Indonesian Traffic Directorate | ID
        Satuan Reserse Kriminal | Satreskrim; Unit Reskrim | Indonesian Criminal Investigation Unit | ID
        Operasi Damai Cartenz | Satgas Damai Cartenz; Satgas Ops Damai Cartenz; Satgas Operasi Damai Cartenz | Cartenz Peace Operation Task Force | ID
        Tim SAR Gabungan | SAR Gabungan | Indonesian Joint Search and Rescue Team | ID
        Tentara Pembebasan Nasional Papua Barat | TPNPB; TPNPB-OPM; OPM; Organisasi Papua Merdeka; KKB; Kelompok Kriminal Bersenjata | West Papua National Liberation Army; Free Papua Movement; OPM; TPNPB | ID
        Gerakan Aceh Merdeka | GAM | Free Aceh Movement; GAM | ID
        Jemaah Islamiyah | Jamaah Islamiyah | Jemaah Islamiyah | ID
        Jamaah Ansharut Daulah | JAD | Jamaah Ansharut Daulah; JAD | ID
        # Indonesia: parties and mass organisations
        PDI Perjuangan | PDIP; PDI-P; PDI P; Partai Demokrasi Indonesia Perjuangan; partai banteng | Indonesian Democratic Party of Struggle; PDI-P | ID
        Partai Golkar | Golkar; Partai Golongan Karya | Golkar Party; Golkar | ID
        Partai Gerindra | Gerindra; Partai Gerakan Indonesia Raya | Gerindra Party; Great Indonesia Movement Party | ID
        Partai NasDem | NasDem; Nasdem; Partai Nasdem; Partai Nasional Demokrat | NasDem Party; National Democratic Party | ID
        Partai Kebangkitan Bangsa | PKB | National Awakening Party; PKB | ID
        Partai Keadilan Sejahtera | PKS | Prosperous Justice Party; PKS | ID
        Partai Demokrat | PD | Democratic Party of Indonesia; Indonesian Democratic Party | ID
        Partai Amanat Nasional | PAN | National Mandate Party | ID
        Partai Persatuan Pembangunan | PPP | United Development Party; PPP | ID
        Partai Solidaritas Indonesia | PSI | Indonesian Solidarity Party; PSI | ID
        Partai Hanura | Hanura; Partai Hati Nurani Rakyat | Hanura Party; People's Conscience Party | ID
        Partai Perindo | Perindo; Partai Persatuan Indonesia | Perindo Party | ID
        Partai Bulan Bintang | | Crescent Star Party | ID
        Partai Buruh | | Labor Party of Indonesia | ID
        Partai Gelora | Partai Gelombang Rakyat Indonesia | Gelora Party | ID
        Partai Ummat | | Ummat Party | ID
        Partai Berkarya | | Berkarya Party | ID
        Partai Garuda | | Garuda Party | ID
        Partai Kebangkitan Nusantara | PKN | Nusantara Awakening Party | ID
        Partai Aceh | | Aceh Party | ID
        Partai Komunis Indonesia | PKI | Indonesian Communist Party; PKI | ID
        Koalisi Indonesia Maju | KIM Plus | Onward Indonesia Coalition | ID
        Nahdlatul Ulama | NU; PBNU; Pengurus Besar Nahdlatul Ulama; PWNU; PCNU | Nahdlatul Ulama; NU | ID
        Muhammadiyah | PP Muhammadiyah; Pimpinan Pusat Muhammadiyah; Persyarikatan Muhammadiyah | Muhammadiyah | ID
        Gerakan Pemuda Ansor | GP Ansor; Banser | Ansor Youth Movement; GP Ansor | ID
        Majelis Ulama Indonesia | MUI; MUI Pusat | Indonesian Ulema Council; Indonesian Council of Ulema; MUI | ID
        Persekutuan Gereja-gereja di Indonesia | PGI | Communion of Churches in Indonesia; PGI | ID
        Konferensi Waligereja Indonesia | KWI | Bishops' Conference of Indonesia; KWI | ID
        Parisada Hindu Dharma Indonesia | PHDI | Parisada Hindu Dharma Indonesia | ID
        Front Pembela Islam | FPI; Front Persaudaraan Islam | Islamic Defenders Front; FPI | ID
        Hizbut Tahrir Indonesia | HTI | Hizbut Tahrir Indonesia | ID
        Persatuan Islam | | Persatuan Islam | ID
        Persaudaraan Alumni 212 | PA 212 | 212 Alumni Brotherhood | ID
        Himpunan Mahasiswa Islam | HMI; PB HMI | Islamic Students Association; HMI | ID
        Pergerakan Mahasiswa Islam Indonesia | PMII | Indonesian Islamic Students Movement | ID
        Badan Eksekutif Mahasiswa | BEM; BEM SI; BEM UI | Indonesian Student Executive Board | ID
        Palang Merah Indonesia | PMI | Indonesian Red Cross; PMI | ID
        Aliansi Jurnalis Independen | AJI | Alliance of Independent Journalists; AJI | ID
        Persatuan Wartawan Indonesia | PWI | Indonesian Journalists Association; PWI | ID
        Ikatan Jurnalis Televisi Indonesia | IJTI | Indonesian Television Journalists Association | ID
        Asosiasi Media Siber Indonesia | AMSI | Indonesian Cyber Media Association | ID
        Masyarakat Anti Fitnah Indonesia | Mafindo; TurnBackHoax | Indonesian Anti-Slander Society; Mafindo | ID
        Indonesia Corruption Watch | ICW | Indonesia Corruption Watch; ICW | ID
        KontraS | Komisi untuk Orang Hilang dan Korban Tindak Kekerasan | Commission for the Disappeared and Victims of Violence; KontraS | ID
        Yayasan Lembaga Bantuan Hukum Indonesia | YLBHI | Indonesian Legal Aid Foundation; YLBHI | ID
        Lembaga Bantuan Hukum Jakarta | LBH Jakarta; LBH | Jakarta Legal Aid Institute; LBH Jakarta | ID
        Institute for Criminal Justice Reform | ICJR | Institute for Criminal Justice Reform; ICJR | ID
        SETARA Institute | Setara Institute | Setara Institute | ID
        Wahana Lingkungan Hidup Indonesia | Walhi; WALHI | Indonesian Forum for the Environment; Walhi | ID
        Jaringan Advokasi Tambang | Jatam; JATAM | Mining Advocacy Network; Jatam | ID
        Perkumpulan untuk Pemilu dan Demokrasi | Perludem | Association for Elections and Democracy; Perludem | ID
        Yayasan Lembaga Konsumen Indonesia | YLKI | Indonesian Consumers Foundation; YLKI | ID
        Medical Emergency Rescue Committee | MER-C | Medical Emergency Rescue Committee; MER-C | ID
        Dompet Dhuafa | | Dompet Dhuafa | ID
        Ikatan Dokter Indonesia | IDI; PB IDI | Indonesian Medical Association; IDI | ID
        Ikatan Dokter Anak Indonesia | IDAI | Indonesian Pediatric Society; IDAI | ID
        Persatuan Guru Republik Indonesia | PGRI | Indonesian Teachers Association; PGRI | ID
        Perhimpunan Advokat Indonesia | Peradi | Indonesian Advocates Association; Peradi | ID
        Kamar Dagang dan Industri Indonesia | Kadin; Kadin Indonesia | Indonesian Chamber of Commerce and Industry; Kadin | ID
        Asosiasi Pengusaha Indonesia | Apindo | Indonesian Employers Association; Apindo | ID
        Himpunan Pengusaha Muda Indonesia | HIPMI; Hipmi | Indonesian Young Entrepreneurs Association; HIPMI | ID
        Asosiasi Penyelenggara Jasa Internet Indonesia | APJII | Indonesian Internet Service Providers Association; APJII | ID
        Gabungan Industri Kendaraan Bermotor Indonesia | Gaikindo | Association of Indonesian Automotive Manufacturers; Gaikindo | ID
        Gabungan Pengusaha Kelapa Sawit Indonesia | Gapki; GAPKI | Indonesian Palm Oil Association; Gapki | ID
        Perhimpunan Hotel dan Restoran Indonesia | PHRI | Indonesian Hotel and Restaurant Association; PHRI | ID
        Konfederasi Serikat Pekerja Indonesia | KSPI; KSPSI | Confederation of Indonesian Trade Unions; KSPI | ID
        Organisasi Angkutan Darat | Organda | Organization of Land Transportation Owners; Organda | ID
        Lembaga Survei Indonesia | LSI | Indonesian Survey Institute; LSI | ID
        Indikator Politik Indonesia | | Indikator Politik Indonesia | ID
        Lingkaran Survei Indonesia | LSI Denny JA | Indonesian Survey Circle | ID
        Saiful Mujani Research and Consulting | SMRC | Saiful Mujani Research and Consulting; SMRC | ID
        Charta Politika | Charta Politika Indonesia | Charta Politika | ID
        Poltracking Indonesia | Poltracking | Poltracking Indonesia | ID
        Litbang Kompas | | Kompas R&D | ID
        Centre for Strategic and International Studies Indonesia | CSIS Indonesia | Centre for Strategic and International Studies Indonesia | ID
        Institute for Development of Economics and Finance | Indef; INDEF | Institute for Development of Economics and Finance; Indef | ID
        Center of Economic and Law Studies | Celios; CELIOS | Center of Economic and Law Studies; Celios | ID
        Center of Reform on Economics | CORE Indonesia | Center of Reform on Economics; CORE Indonesia | ID
        Institute for Essential Services Reform | IESR | Institute for Essential Services Reform; IESR | ID
        # Indonesia: universities
        Universitas Indonesia | UI; FKUI; FEB UI; LPEM FEB UI | University of Indonesia; UI | ID
        Universitas Gadjah Mada | UGM | Gadjah Mada University; UGM | ID
        Institut Teknologi Bandung | ITB | Bandung Institute of Technology; ITB | ID
        Institut Pertanian Bogor | IPB; IPB University | IPB University; Bogor Agricultural University; IPB | ID
        Institut Teknologi Sepuluh Nopember | ITS; ITS Surabaya | Sepuluh Nopember Institute of Technology; ITS | ID
        Universitas Airlangga | Unair; UNAIR | Airlangga University; Unair | ID
        Universitas Padjadjaran | Unpad | Padjadjaran University; Unpad | ID
        Universitas Diponegoro | Undip | Diponegoro University; Undip | ID
        Universitas Brawijaya | UB; Unibraw | Brawijaya University | ID
        Universitas Hasanuddin | Unhas | Hasanuddin University; Unhas | ID
        Universitas Sebelas Maret | UNS; UNS Solo | Sebelas Maret University; UNS | ID
        Universitas Sumatera Utara | USU | University of North Sumatra; USU | ID
        Universitas Andalas | Unand | Andalas University | ID
        Universitas Sriwijaya | Unsri | Sriwijaya University | ID
        Universitas Lampung | Unila | University of Lampung | ID
        Universitas Udayana | Unud | Udayana University | ID
        Universitas Mataram | Unram | University of Mataram | ID
        Universitas Jember | Unej | University of Jember | ID
        Universitas Jenderal Soedirman | Unsoed | Jenderal Soedirman University | ID
        Universitas Syiah Kuala | USK; Unsyiah | Syiah Kuala University | ID
        Universitas Riau | Unri | University of Riau | ID
        Universitas Mulawarman | Unmul | Mulawarman University | ID
        Universitas Lambung Mangkurat | ULM | Lambung Mangkurat University | ID
        Universitas Tanjungpura | Untan | Tanjungpura University | ID
        Universitas Sam Ratulangi | Unsrat | Sam Ratulangi University | ID
        Universitas Tadulako | Untad | Tadulako University | ID
        Universitas Pattimura | Unpatti | Pattimura University | ID
        Universitas Cenderawasih | Uncen | Cenderawasih University | ID
        Universitas Nusa Cendana | Undana | Nusa Cendana University | ID
        Universitas Negeri Jakarta | UNJ | State University of Jakarta | ID
        Universitas Negeri Yogyakarta | UNY | Yogyakarta State University | ID
        Universitas Negeri Malang | UM Malang | State University of Malang | ID
        Universitas Negeri Semarang | Unnes | Semarang State University | ID
        Universitas Negeri Surabaya | Unesa | Surabaya State University | ID
        Universitas Pendidikan Indonesia | UPI | Indonesia University of Education | ID
        UIN Syarif Hidayatullah Jakarta | UIN Jakarta; UIN Syarif Hidayatullah | Syarif Hidayatullah State Islamic University | ID
        UIN Sunan Kalijaga | UIN Sunan Kalijaga Yogyakarta | Sunan Kalijaga State Islamic University | ID
        Universitas Islam Indonesia | UII | Islamic University of Indonesia; UII | ID
        Universitas Muhammadiyah Yogyakarta | UMY | Muhammadiyah University of Yogyakarta | ID
        Universitas Muhammadiyah Malang | UMM | University of Muhammadiyah Malang | ID
        Universitas Muhammadiyah Surakarta | UMS | Muhammadiyah University of Surakarta | ID
        Universitas Trisakti | Usakti; Trisakti | Trisakti University | ID
        Universitas Katolik Parahyangan | Unpar | Parahyangan Catholic University; Unpar | ID
        Universitas Atma Jaya | Unika Atma Jaya; Universitas Katolik Indonesia Atma Jaya | Atma Jaya Catholic University | ID
        Universitas Bina Nusantara | Binus; BINUS University | Bina Nusantara University | ID
        Universitas Paramadina | Paramadina | Paramadina University | ID
        Universitas Al-Azhar Indonesia | UAI | Al-Azhar University of Indonesia | ID
        Universitas Mercu Buana | | Mercu Buana University | ID
        Universitas Nasional | Unas | National University Jakarta | ID
        Universitas Pertahanan | Unhan | Indonesian Defense University; Indonesia Defense University | ID
        Universitas Terbuka | | Indonesia Open University | ID
        Akademi Kepolisian | Akpol | Indonesian Police Academy | ID
        Akademi Militer | Akmil | Indonesian Military Academy | ID
        # Indonesia: companies
        Pertamina | PT Pertamina; PT Pertamina (Persero); Pertamina Patra Niaga; Pertamina Hulu Energi; Pertamina Geothermal Energy | Pertamina | ID
        PLN | PT PLN; PT PLN (Persero); Perusahaan Listrik Negara | PLN; Indonesian State Electricity Company | ID
        Telkom Indonesia | Telkom; PT Telkom; Telkomsel | Telkom Indonesia; Telkomsel | ID
        Garuda Indonesia | Maskapai Garuda Indonesia; GIAA; Citilink | Garuda Indonesia; Citilink | ID
        Lion Air | Lion Air Group; Batik Air; Wings Air; Super Air Jet | Lion Air; Lion Group; Batik Air | ID
        Sriwijaya Air | | Sriwijaya Air | ID
        Pelita Air | | Pelita Air | ID
        Kereta Api Indonesia | KAI; PT KAI; PT Kereta Api Indonesia; KAI Commuter; KCI | Indonesian Railways; KAI | ID
        Kereta Cepat Indonesia China | KCIC; PT KCIC; Whoosh | Kereta Cepat Indonesia China; KCIC; Whoosh | ID
        MRT Jakarta | PT MRT Jakarta | MRT Jakarta | ID
        TransJakarta | Transjakarta; PT Transjakarta | Transjakarta | ID
        InJourney | Angkasa Pura; Angkasa Pura Indonesia; InJourney Airports | InJourney; Angkasa Pura | ID
        AirNav Indonesia | AirNav | AirNav Indonesia | ID
        Pelindo | PT Pelindo; Pelabuhan Indonesia | Pelindo | ID
        ASDP Indonesia Ferry | ASDP; PT ASDP | ASDP Indonesia Ferry | ID
        Pelni | PT Pelni | Pelni | ID
        Jasa Marga | PT Jasa Marga; JSMR; Jasamarga | Jasa Marga | ID
        Hutama Karya | PT Hutama Karya | Hutama Karya | ID
        Waskita Karya | PT Waskita Karya; WSKT | Waskita Karya | ID
        Wijaya Karya | WIKA; Wika; PT Wijaya Karya | Wijaya Karya; WIKA | ID
        Perum Bulog | Bulog; Badan Urusan Logistik | Bulog; State Logistics Agency | ID
        Pupuk Indonesia | PT Pupuk Indonesia | Pupuk Indonesia | ID
        Krakatau Steel | PT Krakatau Steel; KRAS | Krakatau Steel | ID
        Aneka Tambang | Antam; PT Antam; PT Aneka Tambang; Logam Mulia Antam; ANTM | Aneka Tambang; Antam | ID
        PT Timah | TINS | PT Timah | ID
        Bukit Asam | PTBA; PT Bukit Asam | Bukit Asam | ID
        MIND ID | Inalum; PT Inalum | MIND ID; Inalum | ID
        Freeport Indonesia | PTFI; PT Freeport Indonesia; Freeport | Freeport Indonesia; Freeport-McMoRan | ID
        Vale Indonesia | PT Vale Indonesia; INCO | Vale Indonesia | ID
        Adaro | Adaro Energy; Alamtri; ADRO | Adaro Energy | ID
        Sritex | PT Sritex; Sri Rejeki Isman | Sritex | ID
        Bank Rakyat Indonesia | BRI; PT BRI; BBRI | Bank Rakyat Indonesia; BRI | ID
        Bank Mandiri | BMRI; PT Bank Mandiri | Bank Mandiri | ID
        Bank Negara Indonesia | BNI; BBNI; PT BNI | Bank Negara Indonesia; BNI | ID
        Bank Central Asia | BCA; BBCA; PT BCA | Bank Central Asia; BCA | ID
        Bank Tabungan Negara | BTN; BBTN | Bank Tabungan Negara; BTN | ID
        Bank Syariah Indonesia | BSI; BRIS | Bank Syariah Indonesia; BSI | ID
        Pegadaian | PT Pegadaian | Pegadaian | ID
        Taspen | PT Taspen | Taspen | ID
        Asuransi Jiwasraya | Jiwasraya | Jiwasraya | ID
        Asabri | PT Asabri | Asabri | ID
        Jasa Raharja | PT Jasa Raharja | Jasa Raharja | ID
        Pos Indonesia | PT Pos Indonesia; PosIND | Pos Indonesia | ID
        Peruri | Perum Peruri | Peruri | ID
        Bio Farma | PT Bio Farma; Kimia Farma; Indofarma | Bio Farma; Kimia Farma | ID
        PT Pindad | Pindad | Pindad | ID
        PT PAL Indonesia | PT PAL | PT PAL Indonesia | ID
        Dirgantara Indonesia | PTDI; PT Dirgantara Indonesia | Indonesian Aerospace; PT Dirgantara Indonesia | ID
        PT INKA | Industri Kereta Api | PT INKA | ID
        Perusahaan Gas Negara | PGN; PGAS; PT PGN | Perusahaan Gas Negara; PGN | ID
        GoTo | GoTo Gojek Tokopedia; Gojek; Tokopedia; GOTO | GoTo; Gojek; Tokopedia | ID
        Bukalapak | | Bukalapak | ID
        Traveloka | | Traveloka | ID
        Astra International | Astra; ASII; PT Astra International; Astra Honda Motor; Astra Daihatsu Motor | Astra International | ID
        Indofood | INDF; Indofood CBP; ICBP | Indofood | ID
        Sinar Mas | Sinarmas; Sinar Mas Group | Sinar Mas | ID
        Salim Group | Grup Salim | Salim Group | ID
        Lippo Group | Grup Lippo; Lippo | Lippo Group | ID
        Djarum | Grup Djarum; PT Djarum | Djarum | ID
        Gudang Garam | GGRM | Gudang Garam | ID
        Indosat Ooredoo Hutchison | Indosat; IOH | Indosat Ooredoo Hutchison; Indosat | ID
        XLSmart | XL Axiata; Smartfren; XL Smart | XL Axiata; XLSmart | ID
        # Indonesia: sport bodies and clubs
        Persatuan Sepak Bola Seluruh Indonesia | PSSI | Football Association of Indonesia; PSSI | ID
        PT Liga Indonesia Baru | LIB; PT LIB; I.League | Liga Indonesia Baru | ID
        Komite Olimpiade Indonesia | KOI; NOC Indonesia | Indonesian Olympic Committee | ID
        Komite Olahraga Nasional Indonesia | KONI; KONI Pusat | National Sports Committee of Indonesia; KONI | ID
        Persatuan Bulutangkis Seluruh Indonesia | PBSI; PP PBSI | Badminton Association of Indonesia; PBSI | ID
        Timnas Indonesia | Skuad Garuda; Tim Garuda; Timnas; Timnas U-23; Timnas U23 | Indonesia national team | ID
        Persija Jakarta | Persija; Macan Kemayoran | Persija Jakarta | ID
        Persib Bandung | Persib; Maung Bandung | Persib Bandung | ID
        Persebaya Surabaya | Persebaya; Bajul Ijo; Bajol Ijo | Persebaya Surabaya | ID
        Arema FC | Arema; Singo Edan | Arema FC | ID
        PSM Makassar | PSM; Juku Eja | PSM Makassar | ID
        Bali United | Serdadu Tridatu | Bali United | ID
        Borneo FC | Borneo FC Samarinda; Pesut Etam | Borneo FC | ID
        PSIS Semarang | PSIS | PSIS Semarang | ID
        PSS Sleman | PSS | PSS Sleman | ID
        Persis Solo | | Persis Solo | ID
        Persik Kediri | Persik | Persik Kediri | ID
        Persipura Jayapura | Persipura | Persipura Jayapura | ID
        Semen Padang FC | Semen Padang | Semen Padang | ID
        Madura United | | Madura United | ID
        Dewa United | | Dewa United | ID
        Malut United | | Malut United | ID
        # International organisations
        Perserikatan Bangsa-Bangsa | PBB; Perserikatan Bangsa Bangsa | United Nations; UN; U.N. |
        Dewan Keamanan PBB | DK PBB; DK-PBB | UN Security Council; United Nations Security Council; U.N. Security Council; UNSC; Security Council |
        Majelis Umum PBB | MU PBB | UN General Assembly; United Nations General Assembly; UNGA; U.N. General Assembly |
        Dewan HAM PBB | Dewan Hak Asasi Manusia PBB | UN Human Rights Council; Human Rights Council; UNHRC |
        Kantor HAM PBB | OHCHR; Kantor Hak Asasi Manusia PBB; Komisioner Tinggi HAM PBB | UN Human Rights Office; UN rights office; OHCHR |
        UNRWA | Badan Bantuan dan Pekerjaan PBB untuk Pengungsi Palestina; Badan PBB untuk Pengungsi Palestina | UNRWA; UN Relief and Works Agency |
        UNHCR | Badan Pengungsi PBB; Komisioner Tinggi PBB untuk Pengungsi | UNHCR; UN refugee agency; UN High Commissioner for Refugees |
        UNICEF | Unicef; Dana Anak-anak PBB; Badan PBB untuk Anak-anak | UNICEF; UN Children's Fund; United Nations Children's Fund |
        UNESCO | Unesco | UNESCO |
        OCHA | Kantor PBB untuk Koordinasi Urusan Kemanusiaan; UNOCHA | OCHA; UN Office for the Coordination of Humanitarian Affairs; UN humanitarian office |
        Program Pangan Dunia | WFP | World Food Programme; World Food Program; WFP |
        Organisasi Pangan dan Pertanian | FAO | Food and Agriculture Organization; FAO |
        Organisasi Kesehatan Dunia | WHO; Badan Kesehatan Dunia; Organisasi Kesehatan Dunia PBB | World Health Organization; World Health Organisation; WHO |
        UNDP | Program Pembangunan PBB | UNDP; UN Development Programme |
        UNEP | Program Lingkungan PBB | UNEP; UN Environment Programme |
        UNODC | Kantor PBB untuk Narkoba dan Kejahatan | UNODC; UN Office on Drugs and Crime |
        UN Women | | UN Women |
        UNFPA | Dana Kependudukan PBB | UNFPA; UN Population Fund |
        UNIFIL | Pasukan Sementara PBB di Lebanon; pasukan perdamaian PBB di Lebanon | UNIFIL; UN Interim Force in Lebanon |
        IPCC | Panel Antarpemerintah tentang Perubahan Iklim | Intergovernmental Panel on Climate Change; IPCC |
        Organisasi Meteorologi Dunia | WMO | World Meteorological Organization; WMO |
        Organisasi Buruh Internasional | ILO; Organisasi Perburuhan Internasional | International Labour Organization; International Labor Organization; ILO |
        Organisasi Internasional untuk Migrasi | IOM | International Organization for Migration; IOM |
        Organisasi Maritim Internasional | IMO | International Maritime Organization; IMO |
        Organisasi Penerbangan Sipil Internasional | ICAO | International Civil Aviation Organization; ICAO |
        Asosiasi Transportasi Udara Internasional | IATA | International Air Transport Association; IATA |
        Badan Tenaga Atom Internasional | IAEA; Badan Energi Atom Internasional | International Atomic Energy Agency; IAEA; UN nuclear watchdog |
        Badan Energi Internasional | IEA | International Energy Agency; IEA |
        Mahkamah Internasional | ICJ; Mahkamah Internasional PBB | International Court of Justice; ICJ; World Court |
        Mahkamah Pidana Internasional | ICC | International Criminal Court; ICC |
        Organisasi Perdagangan Dunia | WTO | World Trade Organization; World Trade Organisation; WTO |
        Dana Moneter Internasional | IMF | International Monetary Fund; IMF |
        Bank Dunia | World Bank | World Bank; the World Bank |
        Bank Pembangunan Asia | ADB; Asian Development Bank | Asian Development Bank; ADB |
        Bank Investasi Infrastruktur Asia | AIIB | Asian Infrastructure Investment Bank; AIIB |
        Forum Ekonomi Dunia | WEF | World Economic Forum; WEF |
        OECD | Organisasi untuk Kerja Sama dan Pembangunan Ekonomi | OECD; Organisation for Economic Co-operation and Development |
        Kelompok Dua Puluh | G20 | G20; Group of 20 |
        Kelompok Tujuh | G7 | G7; Group of Seven |
        BRICS | | BRICS |
        OPEC | OPEC+; Organisasi Negara-negara Pengekspor Minyak | OPEC; OPEC+; Organization of the Petroleum Exporting Countries |
        APEC | Kerja Sama Ekonomi Asia Pasifik | APEC; Asia-Pacific Economic Cooperation |
        ASEAN | Asean; Perhimpunan Bangsa-Bangsa Asia Tenggara; Sekretariat ASEAN | ASEAN; Association of Southeast Asian Nations |
        Uni Eropa | UE | European Union; EU |
        Komisi Eropa | | European Commission |
        Parlemen Eropa | | European Parliament |
        Dewan Eropa | | European Council; Council of Europe |
        Bank Sentral Eropa | ECB | European Central Bank; ECB |
        Pengadilan HAM Eropa | Mahkamah HAM Eropa | European Court of Human Rights |
        Europol | | Europol; EU police agency |
        Badan Antariksa Eropa | ESA | European Space Agency; ESA |
        NATO | Pakta Pertahanan Atlantik Utara; Pakta Atlantik Utara | NATO; Nato; North Atlantic Treaty Organization |
        OSCE | Organisasi untuk Keamanan dan Kerja Sama di Eropa | OSCE; Organization for Security and Co-operation in Europe |
        Organisasi Kerja Sama Islam | OKI | Organisation of Islamic Cooperation; Organization of Islamic Cooperation; OIC |
        Liga Arab | | Arab League; League of Arab States |
        Dewan Kerja Sama Teluk | GCC | Gulf Cooperation Council; GCC |
        Uni Afrika | | African Union |
        ECOWAS | | ECOWAS; Economic Community of West African States |
        Organisasi Negara-negara Amerika | OAS | Organization of American States; OAS |
        Organisasi Kerja Sama Shanghai | SCO | Shanghai Cooperation Organisation; Shanghai Cooperation Organization; SCO |
        Gerakan Non-Blok | GNB; Gerakan Nonblok | Non-Aligned Movement |
        Forum Kepulauan Pasifik | PIF | Pacific Islands Forum |
        Melanesian Spearhead Group | | Melanesian Spearhead Group |
        Dialog Keamanan Kuadrilateral | | Quadrilateral Security Dialogue |
        AUKUS | | AUKUS |
        Persemakmuran | | Commonwealth of Nations |
        Interpol | | Interpol; INTERPOL |
        Palang Merah Internasional | ICRC; Komite Palang Merah Internasional; Komite Internasional Palang Merah | International Committee of the Red Cross; ICRC |
        Federasi Palang Merah dan Bulan Sabit Merah Internasional | IFRC | International Federation of Red Cross and Red Crescent Societies; IFRC |
        Bulan Sabit Merah Palestina | PRCS; Masyarakat Bulan Sabit Merah Palestina | Palestine Red Crescent Society; Palestinian Red Crescent; PRCS | PS
        Dokter Lintas Batas | MSF; Medecins Sans Frontieres | Doctors Without Borders; Medecins Sans Frontieres; Médecins Sans Frontières; MSF |
        Amnesty International | Amnesti Internasional; Amnesty International Indonesia | Amnesty International |
        Human Rights Watch | HRW | Human Rights Watch; HRW |
        Reporters Without Borders | RSF; Reporters Sans Frontieres | Reporters Without Borders; RSF |
        Committee to Protect Journalists | CPJ; Komite Perlindungan Jurnalis | Committee to Protect Journalists; CPJ |
        Greenpeace | Greenpeace Indonesia | Greenpeace |
        WWF | World Wide Fund for Nature; WWF Indonesia | WWF; World Wide Fund for Nature; World Wildlife Fund |
        Save the Children | | Save the Children |
        Oxfam | | Oxfam |
        International Crisis Group | Crisis Group | International Crisis Group; Crisis Group |
        Transparency International | Transparansi Internasional; TII | Transparency International |
        SIPRI | Institut Penelitian Perdamaian Internasional Stockholm | SIPRI; Stockholm International Peace Research Institute |
        Syrian Observatory for Human Rights | SOHR; Observatorium HAM Suriah; Observatorium Suriah untuk Hak Asasi Manusia | Syrian Observatory for Human Rights; SOHR | SY
        FIFA | Federasi Sepak Bola Internasional | FIFA; Fifa |
        UEFA | Federasi Sepak Bola Eropa | UEFA; Uefa |
        AFC | Konfederasi Sepak Bola Asia | Asian Football Confederation; AFC |
        AFF | Federasi Sepak Bola ASEAN | ASEAN Football Federation; AFF |
        CONMEBOL | Conmebol | CONMEBOL |
        CAF | Konfederasi Sepak Bola Afrika | Confederation of African Football; CAF |
        Komite Olimpiade Internasional | IOC | International Olympic Committee; IOC |
        Federasi Bulu Tangkis Dunia | BWF; Federasi Bulutangkis Dunia | Badminton World Federation; BWF |
        Dorna Sports | Dorna | Dorna Sports; Dorna |
        FIA | Federasi Otomotif Internasional | FIA |
        FIM | Federasi Sepeda Motor Internasional | FIM |
        WADA | Badan Antidoping Dunia | World Anti-Doping Agency; WADA |
        Mahkamah Arbitrase Olahraga | CAS | Court of Arbitration for Sport |
        # United States
        Kongres Amerika Serikat | Kongres AS; Kongres Amerika | U.S. Congress; US Congress; Congress | US
        Senat Amerika Serikat | Senat AS | U.S. Senate; US Senate; Senate | US
        Dewan Perwakilan Rakyat Amerika Serikat | DPR AS | U.S. House of Representatives; US House; U.S. House | US
        Mahkamah Agung Amerika Serikat | Mahkamah Agung AS; MA AS | U.S. Supreme Court; US Supreme Court | US
        Departemen Luar Negeri Amerika Serikat | Departemen Luar Negeri AS; Deplu AS; Kementerian Luar Negeri AS; Kemlu AS; Kemenlu AS | State Department; U.S. State Department; US State Department; Department of State | US
        Departemen Pertahanan Amerika Serikat | Pentagon; Departemen Pertahanan AS; Dephan AS; Kementerian Pertahanan AS; Departemen Perang AS | Pentagon; Defense Department; Department of Defense; Department of War | US
        Departemen Keuangan Amerika Serikat | Departemen Keuangan AS; Kementerian Keuangan AS; Depkeu AS | Treasury Department; U.S. Treasury; US Treasury | US
        Departemen Kehakiman Amerika Serikat | Departemen Kehakiman AS; Kementerian Kehakiman AS | Justice Department; Department of Justice; DOJ | US
        Departemen Keamanan Dalam Negeri Amerika Serikat | Departemen Keamanan Dalam Negeri AS | Department of Homeland Security; Homeland Security; DHS | US
        Departemen Perdagangan Amerika Serikat | Departemen Perdagangan AS | Commerce Department; Department of Commerce | US
        Departemen Energi Amerika Serikat | Departemen Energi AS | Energy Department; Department of Energy | US
        Departemen Tenaga Kerja Amerika Serikat | Departemen Tenaga Kerja AS | Labor Department; Department of Labor | US
        Perwakilan Dagang Amerika Serikat | Perwakilan Dagang AS; USTR | U.S. Trade Representative; USTR | US
        Badan Intelijen Pusat | CIA; Badan Intelijen Pusat AS | CIA; Central Intelligence Agency | US
        Biro Investigasi Federal | FBI | FBI; Federal Bureau of Investigation | US
        Badan Keamanan Nasional Amerika Serikat | NSA; Badan Keamanan Nasional AS | NSA; National Security Agency | US
        Dewan Keamanan Nasional Amerika Serikat | Dewan Keamanan Nasional AS | National Security Council; U.S. National Security Council | US
        Dinas Rahasia Amerika Serikat | Secret Service; Dinas Rahasia AS | Secret Service; U.S. Secret Service | US
        Badan Imigrasi dan Bea Cukai Amerika Serikat | ICE AS; Imigrasi dan Bea Cukai AS | Immigration and Customs Enforcement; ICE | US
        Federal Reserve | The Fed; Bank Sentral AS; bank sentral Amerika Serikat; FOMC | Federal Reserve; the Fed; U.S. central bank | US
        Komisi Sekuritas dan Bursa Amerika Serikat | SEC; SEC AS | Securities and Exchange Commission; SEC | US
        Badan Pengawas Obat dan Makanan Amerika Serikat | FDA; BPOM AS | Food and Drug Administration; FDA | US
        Pusat Pengendalian dan Pencegahan Penyakit Amerika Serikat | CDC; CDC AS | Centers for Disease Control and Prevention; CDC | US
        Badan Penerbangan Federal Amerika Serikat | FAA | Federal Aviation Administration; FAA | US
        Badan Keselamatan Transportasi Nasional Amerika Serikat | NTSB | National Transportation Safety Board; NTSB | US
        Badan Antariksa Amerika Serikat | NASA; Badan Antariksa AS | NASA; National Aeronautics and Space Administration | US
        NOAA | Badan Kelautan dan Atmosfer Nasional AS | NOAA; National Oceanic and Atmospheric Administration | US
        Survei Geologi Amerika Serikat | USGS; Survei Geologi AS; Badan Survei Geologi AS | U.S. Geological Survey; USGS; US Geological Survey | US
        Badan Manajemen Darurat Federal | FEMA | FEMA; Federal Emergency Management Agency | US
        USAID | Badan Pembangunan Internasional AS | USAID; U.S. Agency for International Development | US
        Badan Perlindungan Lingkungan Amerika Serikat | EPA | Environmental Protection Agency; EPA | US
        Komando Pusat Amerika Serikat | CENTCOM; Centcom; Komando Pusat AS | CENTCOM; U.S. Central Command; US Central Command | US
        Angkatan Laut Amerika Serikat | Angkatan Laut AS; AL AS | U.S. Navy; US Navy | US
        Angkatan Udara Amerika Serikat | Angkatan Udara AS; AU AS | U.S. Air Force; US Air Force | US
        Angkatan Darat Amerika Serikat | Angkatan Darat AS | U.S. Army; US Army | US
        Penjaga Pantai Amerika Serikat | Penjaga Pantai AS | U.S. Coast Guard; US Coast Guard; Coast Guard | US
        Garda Nasional Amerika Serikat | Garda Nasional; Garda Nasional AS | National Guard | US
        Partai Republik | | Republican Party; GOP; Republicans | US
        Partai Demokrat Amerika Serikat | Partai Demokrat AS | Democratic Party; Democrats; Democratic National Committee | US
        Badan Pusat Statistik Tenaga Kerja Amerika Serikat | BLS; Biro Statistik Tenaga Kerja AS | Bureau of Labor Statistics; BLS | US
        Kedutaan Besar Amerika Serikat | Kedubes AS; Kedutaan Besar AS | U.S. Embassy; US Embassy | US
        Bursa Efek New York | NYSE | New York Stock Exchange; NYSE | US
        Nasdaq | | Nasdaq; NASDAQ | US
        Kepolisian New York | NYPD; Polisi New York | New York Police Department; NYPD | US
        Kepolisian Los Angeles | LAPD; Polisi Los Angeles | Los Angeles Police Department; LAPD | US
        Council on American-Islamic Relations | CAIR | Council on American-Islamic Relations; CAIR | US
        Institute for the Study of War | ISW | Institute for the Study of War; ISW | US
        Center for Strategic and International Studies | CSIS AS; CSIS Washington | Center for Strategic and International Studies; CSIS | US
        RAND Corporation | Rand Corporation | RAND Corporation | US
        Brookings Institution | | Brookings Institution; Brookings | US
        Pew Research Center | Pew | Pew Research Center; Pew Research | US
        Gallup | | Gallup | US
        Universitas Johns Hopkins | Johns Hopkins | Johns Hopkins University; Johns Hopkins | US
        Universitas Harvard | Harvard | Harvard University; Harvard | US
        Universitas Stanford | Stanford | Stanford University; Stanford | US
        Institut Teknologi Massachusetts | MIT | Massachusetts Institute of Technology; MIT | US
        Universitas Yale | Yale | Yale University; Yale | US
        Universitas Columbia | | Columbia University | US
        Boeing | | Boeing | US
        Google | | Google | US
        Meta | Meta Platforms; Facebook; Instagram; WhatsApp | Meta Platforms; Meta; Facebook; Instagram; WhatsApp | US
        Apple | | Apple Inc; Apple | US
        Microsoft | | Microsoft | US
        Amazon | | Amazon.com; Amazon | US
        Tesla | | Tesla | US
        SpaceX | | SpaceX | US
        X Corp | Twitter; X (Twitter) | X Corp; Twitter | US
        OpenAI | | OpenAI | US
        Nvidia | | Nvidia; NVIDIA | US
        Netflix | | Netflix | US
        Goldman Sachs | | Goldman Sachs | US
        JPMorgan | JP Morgan; JPMorgan Chase | JPMorgan Chase; JPMorgan; JP Morgan | US
        Morgan Stanley | | Morgan Stanley | US
        Moody's | Moody's Ratings; Moodys | Moody's; Moody's Ratings; Moody's Investors Service | US
        S&P Global | Standard & Poor's; S&P | S&P Global; Standard & Poor's | US
        Fitch Ratings | Fitch | Fitch Ratings; Fitch | US
        # United Kingdom and Europe
        Kementerian Luar Negeri Inggris | Kemlu Inggris; Kemenlu Inggris | Foreign Office; Foreign, Commonwealth and Development Office; FCDO | GB
        Kementerian Pertahanan Inggris | Kemhan Inggris; Kemenhan Inggris | UK Ministry of Defence; British Ministry of Defence; British Defence Ministry; MoD | GB
        Kementerian Dalam Negeri Inggris | | Home Office | GB
        Parlemen Inggris | Majelis Rendah Inggris | House of Commons; House of Lords; UK Parliament; British Parliament | GB
        Bank of England | Bank Sentral Inggris; BoE | Bank of England; BoE | GB
        Kepolisian Metropolitan London | Scotland Yard; Polisi Metropolitan London; Met Police | Metropolitan Police; Scotland Yard; Met Police | GB
        MI5 | Dinas Keamanan Inggris | MI5 | GB
        MI6 | Dinas Rahasia Inggris | MI6; Secret Intelligence Service | GB
        GCHQ | | GCHQ | GB
        NHS | Layanan Kesehatan Nasional Inggris | NHS; National Health Service | GB
        Met Office | Badan Meteorologi Inggris | Met Office | GB
        UKMTO | Operasi Perdagangan Maritim Inggris | UKMTO; United Kingdom Maritime Trade Operations; UK Maritime Trade Operations | GB
        Partai Konservatif Inggris | Partai Konservatif | Conservative Party; Tories; Tory Party | GB
        Partai Buruh Inggris | | Labour Party | GB
        Universitas Oxford | | University of Oxford; Oxford University | GB
        Universitas Cambridge | | University of Cambridge; Cambridge University | GB
        Chatham House | | Chatham House | GB
        Federasi Sepak Bola Inggris | FA Inggris; FA | The FA; Football Association; English FA | GB
        Liga Inggris | Premier League; Liga Primer Inggris | Premier League; English Premier League | GB
        Kementerian Luar Negeri Prancis | Kemlu Prancis; Kemenlu Prancis | French Foreign Ministry; Quai d'Orsay | FR
        Kementerian Dalam Negeri Prancis | | French Interior Ministry | FR
        Airbus | | Airbus | FR
        Kementerian Luar Negeri Jerman | Kemlu Jerman | German Foreign Ministry; German Foreign Office | DE
        Bundestag | Parlemen Jerman | Bundestag | DE
        Bundesbank | Bank Sentral Jerman | Bundesbank | DE
        Alternatif untuk Jerman | AfD | Alternative for Germany; AfD | DE
        Persatuan Demokrat Kristen | CDU | Christian Democratic Union; CDU | DE
        Partai Sosial Demokrat Jerman | SPD | Social Democratic Party of Germany; SPD | DE
        Kementerian Luar Negeri Italia | | Italian Foreign Ministry; Farnesina | IT
        Kementerian Luar Negeri Spanyol | | Spanish Foreign Ministry | ES
        Kementerian Luar Negeri Belanda | | Dutch Foreign Ministry | NL
        Kementerian Luar Negeri Turki | Kemlu Turki; Kemenlu Turki | Turkish Foreign Ministry | TR
        Kementerian Pertahanan Turki | | Turkish Defence Ministry; Turkish Defense Ministry | TR
        AFAD | Badan Penanggulangan Bencana Turki | AFAD | TR
        Partai Keadilan dan Pembangunan | Partai AK | AK Party; Justice and Development Party | TR
        Partai Pekerja Kurdistan | PKK Kurdi | Kurdistan Workers' Party; PKK | TR
        # Russia and Ukraine
        Kementerian Luar Negeri Rusia | Kemlu Rusia; Kemenlu Rusia | Russian Foreign Ministry; Russian Ministry of Foreign Affairs | RU
        Kementerian Pertahanan Rusia | Kemhan Rusia; Kemenhan Rusia | Russian Defence Ministry; Russian Defense Ministry; Russian Ministry of Defence | RU
        Dinas Keamanan Federal | FSB; Badan Keamanan Federal Rusia; Layanan Keamanan Federal | FSB; Federal Security Service | RU
        Dinas Intelijen Luar Negeri Rusia | SVR | SVR; Foreign Intelligence Service | RU
        Duma Negara | Duma; Majelis Rendah Rusia; Parlemen Rusia | State Duma; Duma | RU
        Dewan Federasi Rusia | | Federation Council | RU
        Dewan Keamanan Rusia | | Russian Security Council | RU
        Komite Investigasi Rusia | | Russian Investigative Committee; Investigative Committee | RU
        Bank Sentral Rusia | | Bank of Russia; Russian Central Bank | RU
        Gazprom | | Gazprom | RU
        Rosneft | | Rosneft | RU
        Rosatom | | Rosatom | RU
        Roscosmos | Badan Antariksa Rusia | Roscosmos | RU
        Grup Wagner | Wagner; Wagner Group; Tentara Bayaran Wagner | Wagner Group; Wagner | RU
        Kementerian Luar Negeri Ukraina | Kemlu Ukraina | Ukrainian Foreign Ministry; Ukraine's Foreign Ministry | UA
        Kementerian Pertahanan Ukraina | Kemhan Ukraina | Ukrainian Defence Ministry; Ukrainian Defense Ministry; Ukraine's Defence Ministry | UA
        Staf Umum Ukraina | Staf Umum Angkatan Bersenjata Ukraina | Ukrainian General Staff; General Staff of the Armed Forces of Ukraine | UA
        Dinas Keamanan Ukraina | SBU | Security Service of Ukraine; SBU | UA
        Intelijen Militer Ukraina | HUR; GUR | HUR; Ukrainian military intelligence; Main Directorate of Intelligence | UA
        Angkatan Udara Ukraina | | Ukrainian Air Force | UA
        Verkhovna Rada | Parlemen Ukraina | Verkhovna Rada; Ukrainian Parliament | UA
        Energoatom | | Energoatom | UA
        # Israel, Palestine and the Middle East
        Pasukan Pertahanan Israel | IDF; Tentara Israel; Militer Israel; Pasukan Israel | Israel Defense Forces; Israeli Defense Forces; IDF; Israeli military; Israeli army | IL
        Kementerian Luar Negeri Israel | Kemlu Israel | Israeli Foreign Ministry; Israel's Foreign Ministry | IL
        Kementerian Pertahanan Israel | | Israeli Defence Ministry; Israeli Defense Ministry | IL
        Kantor Perdana Menteri Israel | | Israeli Prime Minister's Office | IL
        Mossad | | Mossad | IL
        Shin Bet | Shabak | Shin Bet; Shabak | IL
        Knesset | Parlemen Israel | Knesset | IL
        Partai Likud | Likud | Likud; Likud Party | IL
        COGAT | | COGAT | IL
        Magen David Adom | | Magen David Adom | IL
        B'Tselem | BTselem | B'Tselem | IL
        Peace Now | | Peace Now | IL
        Forum Keluarga Sandera | Forum Sandera dan Keluarga Orang Hilang | Hostages and Missing Families Forum | IL
        Hamas | Gerakan Perlawanan Islam Hamas; Kelompok Hamas; Gerakan Hamas | Hamas | PS
        Brigade Al-Qassam | Brigade Izz ad-Din al-Qassam; Brigade Al Qassam; Al-Qassam | Al-Qassam Brigades; Izz ad-Din al-Qassam Brigades; Qassam Brigades | PS
        Jihad Islam Palestina | Jihad Islam; PIJ; Brigade Al-Quds | Palestinian Islamic Jihad; Islamic Jihad; PIJ; Al-Quds Brigades | PS
        Fatah | Gerakan Fatah | Fatah | PS
        Otoritas Palestina | Otoritas Nasional Palestina | Palestinian Authority; PA | PS
        Organisasi Pembebasan Palestina | PLO | Palestine Liberation Organization; PLO | PS
        Kementerian Kesehatan Palestina | Kementerian Kesehatan Gaza; Kementerian Kesehatan di Gaza; Otoritas Kesehatan Gaza | Palestinian Health Ministry; Gaza Health Ministry; Health Ministry in Gaza; Gaza health authorities | PS
        Kantor Media Pemerintah Gaza | Kantor Media Pemerintah di Gaza; Kantor Media Gaza | Gaza Government Media Office; Government Media Office | PS
        Pertahanan Sipil Gaza | Badan Pertahanan Sipil Gaza; Pertahanan Sipil Palestina | Gaza Civil Defence; Gaza Civil Defense; Palestinian Civil Defence; Gaza's civil defence agency | PS
        Kementerian Luar Negeri Palestina | | Palestinian Foreign Ministry | PS
        Gaza Humanitarian Foundation | GHF; Yayasan Kemanusiaan Gaza | Gaza Humanitarian Foundation; GHF | PS
        Rumah Sakit Al-Shifa | RS Al-Shifa; RS Al Shifa | Al-Shifa Hospital | PS
        Rumah Sakit Indonesia di Gaza | RS Indonesia | Indonesian Hospital in Gaza; Indonesian Hospital | PS
        Hizbullah | Hezbollah; Hisbullah | Hezbollah; Hizbollah | LB
        Tentara Lebanon | Angkatan Bersenjata Lebanon | Lebanese Army; Lebanese Armed Forces | LB
        Kementerian Kesehatan Lebanon | Kementerian Kesehatan Masyarakat Lebanon | Lebanese Health Ministry; Lebanon's Health Ministry | LB
        Houthi | Kelompok Houthi; Ansar Allah; Ansarullah; milisi Houthi | Houthis; Houthi; Ansar Allah | YE
        Korps Garda Revolusi Islam | IRGC; Garda Revolusi; Garda Revolusi Iran; Korps Garda Revolusi Iran; Pasukan Quds | Islamic Revolutionary Guard Corps; Revolutionary Guards; IRGC; Revolutionary Guard; Quds Force | IR
        Kementerian Luar Negeri Iran | Kemlu Iran; Kemenlu Iran | Iranian Foreign Ministry; Iran's Foreign Ministry | IR
        Organisasi Energi Atom Iran | AEOI; Badan Energi Atom Iran | Atomic Energy Organization of Iran; AEOI | IR
        Parlemen Iran | Majelis Iran | Iranian Parliament; Majlis | IR
        Kementerian Luar Negeri Arab Saudi | Kemlu Arab Saudi; Kementerian Luar Negeri Saudi | Saudi Foreign Ministry | SA
        Kementerian Haji dan Umrah Arab Saudi | Kementerian Haji Arab Saudi | Saudi Ministry of Hajj and Umrah; Hajj Ministry | SA
        Saudi Aramco | Aramco | Saudi Aramco; Aramco | SA
        Kementerian Luar Negeri Qatar | Kemlu Qatar | Qatari Foreign Ministry | QA
        Kementerian Luar Negeri Mesir | Kemlu Mesir | Egyptian Foreign Ministry | EG
        Universitas Al-Azhar | Al-Azhar; Al-Azhar Kairo | Al-Azhar University; Al-Azhar | EG
        Hayat Tahrir al-Sham | HTS | Hayat Tahrir al-Sham; HTS | SY
        Pasukan Demokratik Suriah | SDF | Syrian Democratic Forces; SDF | SY
        White Helmets | Helm Putih | White Helmets; Syrian Civil Defence | SY
        Negara Islam | ISIS; ISIL; Daesh; Kelompok Negara Islam | Islamic State; ISIS; ISIL; Daesh |
        Al-Qaeda | Al Qaeda; Al-Qaida; Al Qaida | Al-Qaeda; al Qaeda |
        Taliban | Kelompok Taliban; Imarah Islam Afghanistan | Taliban; the Taliban; Islamic Emirate of Afghanistan | AF
        Ikhwanul Muslimin | | Muslim Brotherhood | EG
        Boko Haram | | Boko Haram | NG
        Al-Shabaab | Al Shabaab; Al-Shabab | Al-Shabaab; al Shabaab | SO
        Pasukan Dukungan Cepat | RSF Sudan | Rapid Support Forces | SD
        # China, Japan, Korea, other Asia and Australia
        Kementerian Luar Negeri China | Kemlu China; Kemenlu China; Kementerian Luar Negeri Tiongkok | Chinese Foreign Ministry; China's Foreign Ministry; Ministry of Foreign Affairs of China | CN
        Kementerian Pertahanan China | Kemhan China; Kementerian Pertahanan Tiongkok | Chinese Defence Ministry; Chinese Defense Ministry; China's Ministry of National Defense | CN
        Kementerian Perdagangan China | Kementerian Perdagangan Tiongkok; Mofcom | Chinese Commerce Ministry; China's Commerce Ministry; Ministry of Commerce of China; MOFCOM | CN
        Partai Komunis China | PKC; PKT; Partai Komunis Tiongkok | Communist Party of China; Chinese Communist Party; CCP; CPC | CN
        Tentara Pembebasan Rakyat | PLA; Tentara Pembebasan Rakyat China | People's Liberation Army; PLA | CN
        Kongres Rakyat Nasional | NPC; Kongres Rakyat Nasional China | National People's Congress; NPC | CN
        Dewan Negara China | Dewan Negara Tiongkok | State Council of China; Chinese State Council | CN
        Bank Rakyat China | PBOC; PBoC; Bank Sentral China | People's Bank of China; PBOC | CN
        Komisi Kesehatan Nasional China | NHC | National Health Commission; NHC | CN
        Kantor Urusan Taiwan | | Taiwan Affairs Office | CN
        Biro Statistik Nasional China | NBS; NBS China | National Bureau of Statistics; NBS | CN
        Huawei | | Huawei | CN
        Alibaba | Alibaba Group | Alibaba | CN
        Tencent | | Tencent | CN
        ByteDance | TikTok | ByteDance; TikTok | CN
        BYD | | BYD | CN
        DeepSeek | | DeepSeek | CN
        Kementerian Pertahanan Taiwan | Kementerian Pertahanan Nasional Taiwan | Taiwan Ministry of National Defense; Taiwan's Defence Ministry; Taiwan's Defense Ministry | TW
        Partai Progresif Demokratik | DPP Taiwan | Democratic Progressive Party; DPP | TW
        Kuomintang | KMT | Kuomintang; KMT | TW
        TSMC | | TSMC; Taiwan Semiconductor Manufacturing Company | TW
        Kementerian Luar Negeri Jepang | Kemlu Jepang | Japanese Foreign Ministry; Japan's Foreign Ministry | JP
        Badan Meteorologi Jepang | JMA | Japan Meteorological Agency; JMA | JP
        Partai Demokrat Liberal | LDP; Partai Demokratik Liberal | Liberal Democratic Party; LDP | JP
        Bank of Japan | BoJ; BOJ; Bank Sentral Jepang | Bank of Japan; BOJ | JP
        Toyota | | Toyota; Toyota Motor | JP
        Kepala Staf Gabungan Korea Selatan | JCS; Kepala Staf Gabungan Korsel | South Korea's Joint Chiefs of Staff; Joint Chiefs of Staff; JCS | KR
        Kementerian Luar Negeri Korea Selatan | Kementerian Luar Negeri Korsel; Kemlu Korsel | South Korean Foreign Ministry | KR
        Kementerian Unifikasi Korea Selatan | Kementerian Unifikasi; Kementerian Unifikasi Korsel | Unification Ministry; South Korean Unification Ministry | KR
        Badan Intelijen Nasional Korea Selatan | NIS; Badan Intelijen Nasional Korsel | National Intelligence Service; NIS | KR
        Majelis Nasional Korea Selatan | Majelis Nasional Korsel | South Korean National Assembly; National Assembly | KR
        Samsung | Samsung Electronics | Samsung; Samsung Electronics | KR
        Hyundai | Hyundai Motor | Hyundai; Hyundai Motor | KR
        HYBE | Hybe; HYBE Labels; Big Hit Music; BigHit Music | HYBE; Big Hit Music | KR
        SM Entertainment | | SM Entertainment | KR
        YG Entertainment | | YG Entertainment | KR
        JYP Entertainment | | JYP Entertainment; JYP | KR
        Partai Buruh Korea | | Workers' Party of Korea | KP
        Kementerian Luar Negeri India | Kemlu India | Indian Foreign Ministry; Ministry of External Affairs; MEA | IN
        Partai Bharatiya Janata | BJP | Bharatiya Janata Party; BJP | IN
        Kongres Nasional India | Partai Kongres | Indian National Congress; Congress Party | IN
        Organisasi Riset Antariksa India | ISRO | Indian Space Research Organisation; ISRO | IN
        Biro Investigasi Pusat India | CBI | Central Bureau of Investigation; CBI | IN
        Bank Sentral India | RBI | Reserve Bank of India; RBI | IN
        Kementerian Luar Negeri Pakistan | Kemlu Pakistan | Pakistan Foreign Office; Pakistani Foreign Ministry; Foreign Office Pakistan | PK
        Hubungan Masyarakat Antar-Layanan Pakistan | ISPR | Inter-Services Public Relations; ISPR | PK
        Pakistan Tehreek-e-Insaf | PTI Pakistan | Pakistan Tehreek-e-Insaf | PK
        Tatmadaw | Junta Myanmar; Militer Myanmar | Tatmadaw; Myanmar junta; Myanmar military | MM
        Liga Nasional untuk Demokrasi | NLD | National League for Democracy; NLD | MM
        Pemerintah Persatuan Nasional Myanmar | NUG | National Unity Government; NUG | MM
        Kementerian Luar Negeri Malaysia | Kemlu Malaysia; Wisma Putra | Malaysian Foreign Ministry; Wisma Putra | MY
        Polis Diraja Malaysia | PDRM; Kepolisian Malaysia | Royal Malaysia Police; PDRM | MY
        Organisasi Nasional Melayu Bersatu | UMNO | United Malays National Organisation; UMNO | MY
        Petronas | Petroliam Nasional | Petronas | MY
        Pakatan Harapan | | Pakatan Harapan | MY
        Kementerian Luar Negeri Singapura | MFA Singapura | Singapore Ministry of Foreign Affairs | SG
        Otoritas Moneter Singapura | MAS Singapura | Monetary Authority of Singapore | SG
        Temasek | Temasek Holdings | Temasek | SG
        Kementerian Luar Negeri Thailand | Kemlu Thailand | Thai Foreign Ministry | TH
        Angkatan Darat Kerajaan Thailand | Militer Thailand; Tentara Thailand | Royal Thai Army; Thai army | TH
        Kementerian Pertahanan Nasional Kamboja | Kementerian Pertahanan Kamboja | Cambodian Defence Ministry; Cambodian Ministry of National Defence | KH
        Penjaga Pantai Filipina | PCG | Philippine Coast Guard; PCG | PH
        PHIVOLCS | Phivolcs; Institut Vulkanologi dan Seismologi Filipina | Phivolcs; Philippine Institute of Volcanology and Seismology | PH
        Departemen Luar Negeri dan Perdagangan Australia | DFAT | Department of Foreign Affairs and Trade; DFAT | AU
        Kepolisian Federal Australia | AFP Australia; Polisi Federal Australia | Australian Federal Police | AU
        Australian Strategic Policy Institute | ASPI | Australian Strategic Policy Institute; ASPI | AU
        Lowy Institute | | Lowy Institute | AU
        Biro Meteorologi Australia | BoM | Bureau of Meteorology | AU
        """
}
