/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "dump.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *blocks;
} Case;

#define LONG_A \
  "The harbour authority of Vantaa said on Monday that it would reopen the eastern quay to " \
  "freight after two years of repairs, ending a dispute with the shipping companies."
#define LONG_B \
  "Its director, Aino Korhonen, told reporters that the first ships were expected in June, " \
  "and that the cost had stayed within what the city council had approved."

static const Case cases[] = {
  { "line-per-paragraph",
    "Quay Reopens After Two Years of Repairs\n" LONG_A "\n" LONG_B "\n",
    "title Quay Reopens After Two Years of Repairs\nparagraph " LONG_A "\nparagraph " LONG_B },
  { "blank-lines",
    "Quay reopens after two years\n\n" LONG_A "\n\n" LONG_B "\n",
    "title Quay reopens after two years\nparagraph " LONG_A "\nparagraph " LONG_B },
  { "hard-wrapped",
    "Quay reopens after two years\n"
    "\n"
    "The harbour authority of Vantaa said on Monday that it would reopen the\n"
    "eastern quay to freight after two years of repairs, ending a dispute\n"
    "with the shipping companies.\n"
    "\n"
    "Its director, Aino Korhonen, told reporters that the first ships were\n"
    "expected in June.\n",
    "title Quay reopens after two years\n"
    "paragraph The harbour authority of Vantaa said on Monday that it would reopen the/"
    "eastern quay to freight after two years of repairs, ending a dispute/"
    "with the shipping companies.\n"
    "paragraph Its director, Aino Korhonen, told reporters that the first ships were/"
    "expected in June." },
  { "hard-wrapped-without-blank-lines",
    "The harbour authority of Vantaa said on Monday that it would reopen the\n"
    "eastern quay to freight after two years of repairs, ending a dispute.\n"
    "It was welcomed.\n"
    "Its director, Aino Korhonen, told reporters that the first ships were\n"
    "expected in June, and that the cost had stayed within what the city\n"
    "council had approved.\n",
    "paragraph The harbour authority of Vantaa said on Monday that it would reopen the/"
    "eastern quay to freight after two years of repairs, ending a dispute./"
    "It was welcomed.\n"
    "paragraph Its director, Aino Korhonen, told reporters that the first ships were/"
    "expected in June, and that the cost had stayed within what the city/"
    "council had approved." },
  { "hard-wrapped-note",
    "Name: quay\n\n"
    "The quay was repaired, and all the ships may now come back to harbour.\n"
    "The ministers, the city council and the companies have agreed on that and\n"
    "will meet again.\n",
    "title Name: quay\n"
    "paragraph The quay was repaired, and all the ships may now come back to harbour./"
    "The ministers, the city council and the companies have agreed on that and/"
    "will meet again." },
  { "hard-wrapped-and-indented",
    "From the wire\n\n"
    "    VANTAA, Finland -- The harbour authority said on Monday that it would\n"
    "reopen the eastern quay to freight after two years.\n"
    "    \"We have waited long enough,\" said its director, who had told the\n"
    "Vantaa council.\n"
    "    The shipping companies agreed to pay the rest. They had\n"
    "kept away for two years.\n\n"
    "On the record\n-------------\n\n"
    "* The quay opens in June, when the first ships are expected from\n"
    "  Gdynia in the south.\n"
    "* The state pays a third.\n\n"
    "Elsa Maro\nThe Harbour Post\n",
    "title From the wire\n"
    "paragraph VANTAA, Finland -- The harbour authority said on Monday that it would/"
    "reopen the eastern quay to freight after two years.\n"
    "paragraph \"We have waited long enough,\" said its director, who had told the/"
    "Vantaa council.\n"
    "paragraph The shipping companies agreed to pay the rest. They had/"
    "kept away for two years.\n"
    "heading On the record\n"
    "item The quay opens in June, when the first ships are expected from/"
    "  Gdynia in the south.\n"
    "item The state pays a third.\n"
    "paragraph Elsa Maro\nparagraph The Harbour Post" },
  { "heading-in-wrapped-text",
    "Quay reopens\n"
    "\n"
    "What was agreed\n"
    "The harbour authority of Vantaa said on Monday that it would reopen the\n"
    "eastern quay to freight after two years of repairs, ending a dispute\n"
    "with the shipping companies.\n",
    "title Quay reopens\n"
    "heading What was agreed\n"
    "paragraph The harbour authority of Vantaa said on Monday that it would reopen the/"
    "eastern quay to freight after two years of repairs, ending a dispute/"
    "with the shipping companies." },
  { "headings",
    "Quay reopens\n" LONG_A "\nWho pays for it?\n" LONG_B "\nWhat comes next\n" LONG_A "\n",
    "title Quay reopens\nparagraph " LONG_A "\nheading Who pays for it?\nparagraph " LONG_B
    "\nheading What comes next\nparagraph " LONG_A },
  { "heading-of-a-part",
    "Quay reopens\n" LONG_A "\nBackground\nThe long dispute\n" LONG_B "\nElsa Maro\nPort desk\n"
    "Vantaa\n",
    "title Quay reopens\nparagraph " LONG_A "\nheading Background\nheading The long dispute\n"
    "paragraph " LONG_B "\nparagraph Elsa Maro\nparagraph Port desk\nparagraph Vantaa" },
  { "headline-with-full-stop",
    "The quay in Vantaa reopens after two years of repairs.\n\n" LONG_A "\n" LONG_B "\n",
    "title The quay in Vantaa reopens after two years of repairs.\n"
    "paragraph " LONG_A "\nparagraph " LONG_B },
  { "no-headline",
    "The quay is open again.\n\n" LONG_A "\n\n" LONG_B "\n",
    "paragraph The quay is open again.\nparagraph " LONG_A "\nparagraph " LONG_B },
  { "short-sentences",
    "Ministers met in Vantaa\nThe two ministers met on Monday.\nThey signed a treaty on fishing.\n",
    "title Ministers met in Vantaa\nparagraph The two ministers met on Monday.\n"
    "paragraph They signed a treaty on fishing." },
  { "list",
    "The council decided:\n- to open the quay\n- to raise the fees\n2) to meet again\n",
    "paragraph The council decided:\nitem to open the quay\nitem to raise the fees\n"
    "item to meet again" },
  { "rules-and-indents",
    "Quay reopens\n============\n\n   " LONG_A "  \n\n* * *\n\n" LONG_B,
    "title Quay reopens\nparagraph " LONG_A "\nparagraph " LONG_B },
  { "byline",
    "Quay reopens\n\nBy Elsa Maro\n\n" LONG_A "\n",
    "title Quay reopens\nparagraph By Elsa Maro\nparagraph " LONG_A },
  { "no-case",
    "港湾局は月曜日、東埠頭を再開すると発表した。修理には二年を要し、海運会社との争いはこれで終わる。市議会は\n"
    "費用を承認していた。\n\n局長は六月に最初の船が入ると述べた。\n",
    "paragraph 港湾局は月曜日、東埠頭を再開すると発表した。修理には二年を要し、海運会社との争いはこれで終わる。市議会は/"
    "費用を承認していた。\nparagraph 局長は六月に最初の船が入ると述べた。" },
};

static void
test_blocks (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(EntenteDocument) document = import_string ("quay.txt", test->text, -1, &error);
  g_autofree char *dump = NULL;

  g_assert_no_error (error);
  dump = dump_blocks (document);
  g_assert_cmpstr (dump, ==, test->blocks);
  g_assert_cmpstr (entente_document_get_text (document, NULL), ==, test->text);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/document/text/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_blocks);
    }

  return g_test_run ();
}
