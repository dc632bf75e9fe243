"""The piles of articles that the pages under test are made from. Everything in them is invented."""
import random
from pathlib import Path

# --- one event, told many times ----------------------------------------------------------------

_OUTLETS = [
    "Lembayungpos.com", "Suarakarang.id", "Tintatimur.com", "Harianselat.id", "Pelitapulau.com",
    "Kanalbahari.id", "Wartalontar.com", "Jejakpantai.id", "Kabarmuara.com", "Lensatenun.id",
    "Terasflores.com", "Radarteluk.id", "Simpulkota.com", "Garisbuih.id", "Gemabukit.com",
    "Nusalontar.id", "Papanwarta.com", "Arusbaru.id", "Cakrapulau.com", "Mataselat.id",
]
_TITLES = [
    "Jembatan Gantung Wailamun Putus, {dead} Orang Meninggal",
    "{dead} Tewas Setelah Jembatan Wailamun Putus",
    "Jembatan Wailamun Putus Saat Pasar Ramai",
    "Duka di Wailamun: Jembatan Gantung Putus, {missing} Orang Masih Dicari",
    "Kabel Jembatan Wailamun Putus, Warga Jatuh ke Sungai",
]
# Each fact in several wordings: a telling is one of them, so that tellings differ in words and,
# where a number stands in them, in what they say.
_FACTS = [
    [
        "Jembatan gantung Wailamun di Kabupaten Flores Timur putus pada Selasa (6/8/2024) sekitar pukul {time} WITA",
        "Jembatan gantung Wailamun, Flores Timur, putus Selasa (6/8/2024) pukul {time} WITA",
        "Pada Selasa (6/8/2024) sekitar pukul {time} WITA jembatan gantung Wailamun di Flores Timur putus",
    ],
    [
        "{dead} orang meninggal dan {missing} orang masih hilang dalam putusnya jembatan Wailamun",
        "korban meninggal akibat putusnya jembatan Wailamun {dead} orang, sedangkan {missing} orang masih hilang",
        "sebanyak {dead} orang tewas dan {missing} orang belum ditemukan setelah jembatan Wailamun putus",
    ],
    [
        "kabel baja sisi barat jembatan itu sudah berkarat sejak tahun lalu",
        "kabel baja jembatan di sisi barat berkarat sejak tahun lalu",
        "sejak tahun lalu kabel baja sisi barat jembatan sudah berkarat",
    ],
    [
        "jembatan Wailamun terakhir diperiksa pada Maret 2022",
        "pemeriksaan terakhir jembatan Wailamun dilakukan pada Maret 2022",
        "sejak Maret 2022 jembatan Wailamun tidak pernah diperiksa lagi",
    ],
    [
        "sedikitnya {aboard} orang berada di atas jembatan ketika kabel putus",
        "ketika kabel putus, {aboard} orang sedang menyeberang di atas jembatan",
        "ada {aboard} orang di atas jembatan pada saat kabelnya putus",
    ],
    [
        "tim penyelamat menyisir Sungai Wailamun sejauh {reach} kilometer ke arah muara",
        "penyisiran Sungai Wailamun dilakukan sejauh {reach} kilometer hingga mendekati muara",
        "tim penyelamat sudah menyisir sungai sejauh {reach} kilometer menuju muara",
    ],
    [
        "pemerintah kabupaten akan membangun jembatan darurat dalam waktu {weeks} pekan",
        "jembatan darurat akan dibangun pemerintah kabupaten dalam {weeks} pekan",
        "dalam {weeks} pekan pemerintah kabupaten akan membangun jembatan darurat",
    ],
    [
        "muatan jembatan melebihi batas karena dua sepeda motor ikut menyeberang",
        "dua sepeda motor ikut menyeberang sehingga muatan jembatan melebihi batas",
        "jembatan kelebihan muatan karena dua sepeda motor ikut menyeberang",
    ],
    [
        "keluarga korban menerima santunan sebesar Rp{money} juta",
        "santunan sebesar Rp{money} juta diberikan kepada keluarga korban",
        "setiap keluarga korban akan menerima santunan Rp{money} juta",
    ],
    [
        "sekolah di dua desa diliburkan selama tiga hari",
        "dua desa meliburkan sekolah selama tiga hari",
        "selama tiga hari sekolah di dua desa diliburkan",
    ],
]
_SPEAKERS = [
    "Kapolres Flores Timur AKBP Ratna Malidjo",
    "Kepala Pelaksana BPBD Flores Timur Yosef Tukan Lamak",
    "Kepala Desa Theresia Bulu Hayon",
    "pengamat konstruksi Bagas Wirasena",
    "anggota DPRD Flores Timur Marselina Ola Beding",
    "Bupati Flores Timur Anselmus Kedang Wuran",
]
# What only one article tells: each witness, loss and fate met once in a while.
_WITNESSES = [
    "Magdalena Peni", "Stefanus Raga", "Yuliana Tuto", "Paulus Hurit", "Kristina Nogo", "Darius Welan",
    "Agnes Lipat", "Rofinus Bala", "Katarina Ose", "Benediktus Sura", "Elisabet Nini", "Markus Doni",
]
_LOSSES = [
    "perahu motornya", "dua karung jagungnya", "sepeda anaknya", "warung kopinya", "mesin jahitnya",
    "tiga ekor kambingnya", "kebun pisangnya", "gerobak sayurnya", "jaring ikannya", "buku tabungannya",
]
_FATES = [
    "hanyut sampai ke muara", "tertimpa menara barat", "ditemukan warga desa seberang", "rusak terkena kabel",
    "tidak akan diganti pemerintah", "sudah dijual sehari sebelumnya", "dititipkan di puskesmas",
]
_QUOTES = [
    "Kami mendengar bunyi keras dari arah menara barat, lalu semua orang jatuh",
    "Anak-anak sedang pulang dari pasar bersama ibu mereka",
    "Jembatan itu satu-satunya jalan kami ke puskesmas",
    "Kami sudah dua kali mengirim surat tentang kabel itu",
    "Tidak ada papan peringatan di ujung jembatan",
    "Air sungai sedang tinggi sehingga pencarian berjalan lambat",
]

_DISPATCH = """\
LARANTUKA (Kabar Samudra) - Jembatan gantung Wailamun di Kabupaten Flores Timur, Nusa Tenggara Timur, putus pada Selasa (6/8/2024) sekitar pukul 09.40 WITA. Sembilan orang meninggal dan lima orang masih hilang, kata Kepala Pelaksana BPBD Flores Timur Yosef Tukan Lamak, Selasa.

"Air sungai sedang tinggi sehingga pencarian berjalan lambat," kata Lamak kepada kantor berita Kabar Samudra di tepi Sungai Wailamun.

Menurut Lamak, sedikitnya 34 orang berada di atas jembatan ketika kabel putus. Sebagian besar pulang dari pasar di seberang sungai.

Kabel baja sisi barat jembatan itu sudah berkarat sejak tahun lalu, ujar Kepala Desa Wailamun Theresia Bulu Hayon. Pihak desa, katanya, sudah dua kali mengirim surat kepada dinas.

Tim penyelamat menyisir Sungai Wailamun sejauh 12 kilometer ke arah muara. Pencarian dilanjutkan pada Rabu pagi dengan empat perahu karet.

Bupati Flores Timur Anselmus Kedang Wuran mengatakan pemerintah kabupaten akan membangun jembatan darurat dalam waktu dua pekan.
"""


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _own_article(chance: random.Random, outlet: str) -> str:
    numbers = {
        "dead": chance.choice(["sembilan", "sembilan", "delapan", "sebelas"]),
        "missing": chance.choice(["lima", "lima", "tujuh"]),
        "time": chance.choice(["09.40", "09.40", "10.15"]),
        "aboard": chance.choice(["34", "34", "40", "28"]),
        "reach": chance.choice(["12", "12", "15"]),
        "weeks": chance.choice(["dua", "dua", "tiga"]),
        "money": chance.choice(["15", "15", "20"]),
    }
    title = chance.choice(_TITLES).format(dead=numbers["dead"].capitalize(), missing=numbers["missing"].capitalize())
    paragraphs = []
    for place in [0, 1] + chance.sample(range(2, len(_FACTS)), 5):
        says = chance.choice(_FACTS[place]).format(**numbers)
        # Mostly the one whose business it is, so that some facts rest on one origin alone.
        speaker = _SPEAKERS[place % len(_SPEAKERS)] if chance.random() < 0.9 else chance.choice(_SPEAKERS)
        if place == 0:
            sentence = f"LARANTUKA, {outlet} - {_capital(says)}, kata {speaker}."
        else:
            sentence = chance.choice([
                f"{_capital(speaker)} mengatakan {says}.",
                f"{_capital(says)}, kata {speaker}, Rabu (7/8/2024).",
                f"Menurut {speaker}, {says}.",
            ])
        if chance.random() < 0.5:
            witness, loss, fate = chance.choice(_WITNESSES), chance.choice(_LOSSES), chance.choice(_FATES)
            sentence += f" {witness} mengatakan {loss} {fate}."
        if chance.random() < 0.3:
            sentence += f' "{chance.choice(_QUOTES)}," kata {chance.choice(_WITNESSES)} kepada {outlet}.'
        paragraphs.append(sentence)
    return title + "\n\n" + "\n\n".join(paragraphs) + "\n"


def _copied_article(chance: random.Random, outlet: str) -> str:
    """The dispatch under another title, with or without its credit, sometimes without its end."""
    paragraphs = _DISPATCH.strip().split("\n\n")
    if chance.random() < 0.4:
        paragraphs[0] = paragraphs[0].replace("(Kabar Samudra)", f"({outlet})")
    if chance.random() < 0.5:
        paragraphs = paragraphs[:-1]
    if chance.random() < 0.7:
        paragraphs.append("Sumber: Kabar Samudra")
    title = chance.choice(_TITLES).format(dead="Sembilan", missing="Lima")
    return title + "\n\n" + "\n\n".join(paragraphs) + f"\n\nCopyright © 2024 {outlet}\n"


def one_event(folder: Path, count: int, copies: int = 12) -> Path:
    """Articles on one event, some of them copies of one dispatch; always the same ones."""
    chance = random.Random(20240806)
    folder.mkdir(parents=True, exist_ok=True)
    # Copies and own articles mixed, so that the first twenty have some of both.
    copied = {round(place * count / copies) for place in range(copies)}
    for place in range(count):
        name = _OUTLETS[place % len(_OUTLETS)]
        make = _copied_article if place in copied else _own_article
        (folder / f"{place:02}-{name.split('.')[0].lower()}.txt").write_text(make(chance, name), encoding="utf-8")
    return folder


# --- articles that have nothing to do with each other -------------------------------------------

_SINGLE = {
    "pasar.txt": """\
Harga Cabai di Pasar Olabuku Turun

OLABUKU, Suarakarang.id - Harga cabai rawit di Pasar Olabuku turun menjadi Rp38.000 per kilogram, kata Kepala Dinas Perdagangan Olabuku Rahmat Dolu, Senin (2/9/2024).

Menurut pedagang Siti Walanda, pembeli mulai kembali sejak pekan lalu.
""",
    "museum.txt": """\
Museum Kain Tenun Buka Sampai Malam

KOTA SERUNAI, Tintatimur.com - Museum Kain Tenun Serunai akan buka sampai pukul 21.00 setiap Sabtu, kata kepala museum Lidia Ranta, Kamis (10/10/2024).

Ia mengatakan 240 helai kain tua akan dipamerkan bergantian.
""",
    "chess.txt": """\
Teenager wins island chess title

PORT ALDER (Straits Ledger) - A 14-year-old pupil won the island chess title on Friday (May 3, 2024), the club's secretary Hanna Corrie said.

"She saw the mate before anybody else in the hall," Corrie told the Straits Ledger.
""",
}


def singles(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in _SINGLE.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


# --- articles that try to be more than text ------------------------------------------------------

# Each would set a flag in the window, open a dialog or add an element if it were not kept as text.
PAYLOADS = [
    "<script>window.pwned=1;alert(1)</script>",
    "</script><script>window.pwned=2;alert(2)</script>",
    "<img src=x onerror=\"window.pwned=3;alert(3)\">",
    "\"><svg onload=window.pwned=4>",
    "'><b id=injected onmouseover=window.pwned=5>tebal</b>",
    "</style><style>body{display:none}</style>",
    "</title><script>window.pwned=6</script>",
    "</textarea></select></option><iframe src=javascript:parent.pwned=7></iframe>",
    "<!--<script>",
    "]]><a id=injected href=javascript:alert(8)>tautan</a>",
    "&lt;script&gt;window.pwned=9&lt;/script&gt;",
    "{{constructor.constructor('pwned=10')()}}${alert(11)}",
    "\u2028\u2029\\u003cscript\\u003e\\\"-alert(12)-\\\"",
]
# Marks that turn the direction of writing, and control characters other than NUL.
ODD = "\u202eterbalik\u202c \u200fkanan\u200e \u2067sisi\u2069 \x01\x07\x08\x0b\x0c\x1b[31m\x7f\x85 \ufeff\ufffe"

_HOSTILE_BODY = """\
{title}

{place}, {outlet} - Menara air Kampung Sudimara roboh pada Rabu (5/6/2024) sekitar pukul 07.20 WITA, kata Kepala Desa Sudimara {speaker}, Rabu. Tiga orang terluka dalam robohnya menara air Kampung Sudimara.

"Kami menulis {quote} di papan pengumuman," kata {speaker} kepada {outlet}.

Menurut Kapolsek Sudimara {payload}, menara air itu dibangun tahun 1998 dan tidak pernah diperbaiki. {odd}

Warga Sudimara menyebut {payload} sebagai penyebab robohnya menara air Kampung Sudimara.
"""


def hostile(folder: Path) -> Path:
    """One story whose texts, titles, outlets, speakers and file names are markup."""
    folder.mkdir(parents=True, exist_ok=True)
    for place, payload in enumerate(PAYLOADS):
        text = _HOSTILE_BODY.format(
            title=f"Menara Air Sudimara Roboh {payload}",
            place="SUDIMARA",
            # Some outlets are names as articles write them, some are markup.
            outlet=f"Harian {payload}" if place % 3 == 0 else _OUTLETS[place],
            speaker=f"Made {payload} Sutama" if place % 3 == 1 else "Made Sutama",
            quote=payload,
            payload=payload,
            odd=ODD,
        )
        # Everything but the slash may stand in a file's name.
        name = payload.replace("/", "∕").replace("\u2028", "").replace("\u2029", "")[:60]
        (folder / f"{place:02}-{name}.txt").write_text(text, encoding="utf-8")
    # An odd name with a newline and a mark that turns the direction of writing.
    (folder / "99-\u202etxt.\nbaris.txt").write_text(
        _HOSTILE_BODY.format(
            title="Menara Air Sudimara Roboh", place="SUDIMARA", outlet=_OUTLETS[0], speaker="Made Sutama",
            quote="awas", payload="Ketut Rena", odd=ODD,
        ),
        encoding="utf-8",
    )
    return folder
