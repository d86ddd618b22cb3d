"""Reads the same pages with other tools, from bytes in memory, and prints megabytes a second."""
import glob
import statistics
import sys
import time

import lxml.html
import trafilatura
from selectolax.lexbor import LexborHTMLParser

folder, rounds = sys.argv[1], 9
pages = [open(name, "rb").read() for name in sorted(glob.glob(folder + "/*.htm*"))]
size = sum(map(len, pages)) / 1e6
PATH = "//*[contains(@class, 'comment-content') or contains(@class, 'comment-body')]"
QUERY = ".comment-content, .comment-body"


def with_lxml(page):
    return [node.text_content() for node in lxml.html.document_fromstring(page).xpath(PATH)]


def with_lexbor(page):
    return [node.text() for node in LexborHTMLParser(page).css(QUERY)]


def with_trafilatura(page):
    return trafilatura.extract(page, include_comments=True, output_format="xml")


for name, read, times in (
    ("lxml document_fromstring, XPath for the text", with_lxml, rounds),
    ("selectolax on lexbor, CSS for the text", with_lexbor, rounds),
    ("trafilatura", with_trafilatura, 1),
):
    seconds = []
    for _ in range(times):
        start = time.perf_counter()
        for page in pages:
            read(page)
        seconds.append(time.perf_counter() - start)
    print(f"{name}: {size / statistics.median(seconds):.1f} MB/s")
