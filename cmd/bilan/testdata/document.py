"""Prints a Word document as python-docx reads it: its properties, then each paragraph
with its style, each row of a table with the cells between bars (the first of a cell's
paragraphs, the others behind a slash), and what stands in the footer."""

import sys

import docx
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

document = docx.Document(sys.argv[1])
properties = document.core_properties
print("title:", properties.title)
print("subject:", properties.subject)
print("author:", properties.author)
print("comments:", properties.comments)
print("language:", properties.language)


def text(paragraph):
    """The text of a paragraph with that of its links, which older versions leave out."""
    out = []
    for node in paragraph._p.iter(qn("w:t"), qn("w:br"), qn("w:tab"), qn("w:instrText")):
        if node.tag == qn("w:br"):
            out.append("⏎")
        elif node.tag == qn("w:tab"):
            out.append("⇥")
        else:
            out.append(node.text)
    return "".join(out)


def table(t):
    for row in t._tbl.tr_lst:
        cells = []
        for cell in row.tc_lst:
            cells.append(" / ".join(text(Paragraph(p, t)) for p in cell.p_lst))
        repeated = row.trPr is not None and row.trPr.find(qn("w:tblHeader")) is not None
        print("  ‖ " if repeated else "  | ", " | ".join(cells), sep="")


for element in document.element.body:
    if element.tag == qn("w:p"):
        paragraph = Paragraph(element, document)
        if text(paragraph):
            print("[" + paragraph.style.name + "]", text(paragraph))
    elif element.tag == qn("w:tbl"):
        table(Table(element, document))
for section in document.sections:
    for paragraph in section.footer.paragraphs:
        print("[" + paragraph.style.name + "]", text(paragraph))
