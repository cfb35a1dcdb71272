"""Makes the fonts of this folder: one weight each, only the letters that a record can hold, under names of our own.

The names are new because the licence keeps the name of the originals for the originals (OFL 1.1, clause 3).
Needs fonttools and brotli. Arguments: the folder with the variable fonts, then the folder to write to.
"""
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

LATIN = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x18F, 0x18F), (0x192, 0x192), (0x1CD, 0x1DC), (0x1E6, 0x1E7), (0x218, 0x21B), (0x259, 0x259),
    (0x2BC, 0x2BC), (0x2C6, 0x2DD), (0x300, 0x304), (0x306, 0x30C), (0x323, 0x328), (0x370, 0x3FF), (0x400, 0x45F), (0x490, 0x491),
    (0x1E80, 0x1E85), (0x1E9E, 0x1E9E), (0x1EA0, 0x1EF9), (0x2010, 0x2015), (0x2018, 0x2022), (0x2026, 0x2026), (0x202F, 0x202F),
    (0x2000, 0x200F), (0x2030, 0x2033), (0x2039, 0x203A), (0x2044, 0x2044), (0x20AC, 0x20AC), (0x20BA, 0x20BF), (0x2116, 0x2116),
    (0x2122, 0x2122), (0x2190, 0x2193), (0x2212, 0x2212), (0x2248, 0x2248), (0x2260, 0x2265), (0x25CF, 0x25CF), (0x2713, 0x2713), (0xFB01, 0xFB02),
]
ARABIC = [(0x20, 0x20), (0x600, 0x6FF), (0x750, 0x77F), (0x200C, 0x200F), (0xFDFC, 0xFDFC), (0x25CC, 0x25CC)]

FONTS = [
    ("serif-regular", "SourceSerif4[opsz,wght].ttf", {"wght": 400, "opsz": 11}, "Default Off Serif", "Regular", 400, LATIN),
    ("serif-bold", "SourceSerif4[opsz,wght].ttf", {"wght": 640, "opsz": 11}, "Default Off Serif", "Bold", 700, LATIN),
    ("sans-regular", "SourceSans3[wght].ttf", {"wght": 400}, "Default Off Sans", "Regular", 400, LATIN),
    ("sans-bold", "SourceSans3[wght].ttf", {"wght": 620}, "Default Off Sans", "Bold", 700, LATIN),
    ("mono-regular", "SourceCodePro[wght].ttf", {"wght": 400}, "Default Off Mono", "Regular", 400, LATIN),
    ("naskh-regular", "noto-naskh-arabic-arabic-wght-normal.woff2", {"wght": 400}, "Default Off Naskh", "Regular", 400, ARABIC),
    ("naskh-bold", "noto-naskh-arabic-arabic-wght-normal.woff2", {"wght": 700}, "Default Off Naskh", "Bold", 700, ARABIC),
]


def rename(font: TTFont, family: str, style: str, weight: int) -> None:
    """Leaves the copyright and licence (names 0, 13, 14) and writes the rest anew."""
    names = font["name"]
    kept = {record.nameID: record.toUnicode() for record in names.names if record.nameID in (0, 13, 14)}
    names.names = []
    for number, text in kept.items():
        names.setName(text, number, 3, 1, 0x409)
    plain = family.replace(" ", "")
    for number, text in [(1, family), (2, style), (3, f"{plain}-{style}"), (4, f"{family} {style}"), (6, f"{plain}-{style}"), (5, "Version 1.0")]:
        names.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    bold = weight >= 700
    font["OS/2"].fsSelection = 0x20 if bold else 0x40
    font["head"].macStyle = 1 if bold else 0
    for table in ("STAT", "DSIG", "meta"):
        if table in font:
            del font[table]


def main() -> None:
    source, target = map(Path, sys.argv[1:])
    for name, origin, place, family, style, weight, ranges in FONTS:
        font = TTFont(source / origin)
        font.flavor = None
        font = instantiateVariableFont(font, place, inplace=False)
        options = Options()
        options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "liga", "rlig", "calt", "init", "medi", "fina", "isol"]
        options.hinting = False
        options.name_IDs = ["*"]
        options.notdef_outline = True
        options.recalc_timestamp = False
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=[code for first, last in ranges for code in range(first, last + 1)])
        subsetter.subset(font)
        rename(font, family, style, weight)
        font.save(target / f"{name}.ttf")


main()
