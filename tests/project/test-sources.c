/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/project.h"

#include "notation.h"

#include <string.h>

#define HEADLINE "Havn council approves ferry deal\n\n"

#define LEAD                                                                     \
  "HAVN, Monday - The city council of Havn voted on Monday to buy four electric "\
  "ferries from Fjord Steel, ending two years of quarrel over how the islands "  \
  "off the coast are to be reached once the old diesel boats retire.\n\n"

#define VOTE                                                                     \
  "The motion passed by nineteen votes to twelve after a debate that lasted "    \
  "until midnight. Mayor Eva Holm called it the largest order that the town has "\
  "ever placed and promised that fares would stay as they are until the spring " \
  "of the year after next.\n\n"

#define CRITIC                                                                   \
  "Karl Dahl, who leads the opposition, said that the council had been shown "   \
  "two offers only and that a yard in Ostvik would have built the same boats "   \
  "for a tenth less. He asked the county governor to look into the tender.\n\n"

#define YARD                                                                     \
  "Fjord Steel said the first ferry would leave its yard within eighteen "       \
  "months. The company employs six hundred people and had warned in autumn that "\
  "it would close a dock unless a large order came in before the end of winter.\n\n"

#define ISLANDS                                                                  \
  "About nine thousand people live on the islands all year, and three times as " \
  "many in July. The crossing to the farthest of them takes an hour and ten "    \
  "minutes today; the new boats are to need forty minutes, wind permitting.\n\n"

#define MONEY                                                                    \
  "Half of the price comes from a state fund for clean transport, the rest from "\
  "a loan that the town will pay back over twenty years. Auditors had advised "  \
  "the council in March to wait for lower interest rates.\n\n"

#define STORY LEAD VOTE CRITIC YARD ISLANDS MONEY

#define OTHER_REPORT                                                             \
  "Ferries at last: islanders cheered outside the town hall last night when "    \
  "word came out that four battery-driven boats will replace the smoking fleet " \
  "they have cursed for a decade.\n\n"                                           \
  "Eva Holm, the mayor, won by seven votes, more than her own party had hoped "  \
  "for. “Fares will stay as they are until the spring of the year after next,” " \
  "she told a crowd waving flags and thermos bottles in the drizzle.\n\n"        \
  "Not everybody waved. Karl Dahl of the opposition wants the county to examine "\
  "why only two shipyards were asked for a price, since a third one along the "  \
  "coast, in Ostvik, says that nobody ever called.\n\n"                          \
  "For the welders of Fjord Steel the order comes in the nick of time. Their "   \
  "union had feared for two hundred jobs, and the canteen served cake today.\n\n"\
  "Whether the batteries last through a January gale is another question. The "  \
  "skipper of the oldest boat shrugged: he will believe it when he sees it.\n"

#define UNRELATED                                                                \
  "The national orchard survey counted fewer pear trees this year than in any "  \
  "year since it began, growers said, and blamed a beetle that arrived with "    \
  "imported crates. Researchers at the college of agriculture have set traps in "\
  "forty gardens and ask the public to send in whatever crawls into them. A "    \
  "remedy is not in sight, though a wasp that eats the eggs of the beetle looks "\
  "promising. It will be released on two farms in May, under nets.\n"

#define NOTICE                                                                   \
  "All rights reserved. No part of this page may be copied, stored or passed "   \
  "on without written leave of the publisher. Complaints go to the readers' "    \
  "editor, who answers within ten working days. We use cookies to count visits " \
  "and to remember what you have read; by reading on you agree to this. Sign up "\
  "for our letter, which comes each morning except on Sundays and holidays.\n"

static void
take_text (EntenteProject *project,
           const char     *id,
           const char     *text)
{
  EntenteBlock block = { { 0, (guint32) strlen (text) }, ENTENTE_BLOCK_PARAGRAPH, 0 };
  EntenteDocumentParts parts = {
    .id = id, .text = text, .length = strlen (text), .blocks = &block, .n_blocks = 1,
  };
  g_autoptr (EntenteDocument) document = entente_document_new (&parts);

  entente_project_take_findings (project, document, entente_findings_new ());
}

/* The documents of each source in a line, told by letters. */
static char *
dump (EntenteProject *project)
{
  GListModel *documents = entente_project_get_documents (project);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GString *text = g_string_new (NULL);

  for (guint d = 0; d < g_list_model_get_n_items (documents); d++)
    {
      g_autoptr (EntenteDocument) document = g_list_model_get_item (documents, d);
      g_autoptr (GPtrArray) copies = entente_project_dup_copies (project, document);

      if (g_hash_table_contains (seen, document))
        continue;

      for (guint c = 0; c < copies->len; c++)
        {
          EntenteDocument *copy = g_ptr_array_index (copies, c);

          g_hash_table_add (seen, copy);
          g_string_append (text, entente_document_get_id (copy));
        }
      g_string_append_c (text, ' ');
    }

  return g_string_free (text, FALSE);
}

/* Documents "a", "b", "c" ... */
static void
assert_sources (const char * const *texts,
                const char         *expected)
{
  g_autoptr (EntenteProject) project = entente_project_new ();
  g_autofree char *sources = NULL;
  guint n_expected = 0;

  for (guint i = 0; texts[i] != NULL; i++)
    {
      const char id[] = { (char) ('a' + i), '\0' };

      take_text (project, id, texts[i]);
    }

  sources = dump (project);
  g_assert_cmpstr (sources, ==, expected);
  for (const char *p = expected; *p != '\0'; p++)
    n_expected += *p == ' ';
  g_assert_cmpuint (entente_project_get_n_sources (project), ==, n_expected);
}

#define ASSERT_SOURCES(expected, ...) \
  assert_sources ((const char * const []) { __VA_ARGS__, NULL }, expected)

static void
test_reprint (void)
{
  ASSERT_SOURCES ("abc ", HEADLINE STORY, HEADLINE STORY,
                  "Four electric boats for the islands, at last\nFrom our own desk\n\n" STORY
                  "\nThe Coast Courier");
}

static void
test_shortened (void)
{
  ASSERT_SOURCES ("abc ", HEADLINE STORY, "Ferry order\n\n" LEAD VOTE CRITIC,
                  "In brief: boats bought\n\n" LEAD VOTE);
}

static void
test_edited (void)
{
  const char *edited
    = "Council says yes\n\n"
      "The council of Havn decided on Monday to order four electric ferries from the yard "
      "of Fjord Steel, after two years of quarrel over how the islands are to be reached.\n\n"
      VOTE CRITIC
      "The yard promises the first ferry in a year and a half.\n\n"
      ISLANDS
      "Half of the price comes from a state fund for clean transport, the rest from "
      "a loan that taxpayers will pay back over twenty years.\n";

  ASSERT_SOURCES ("ab ", HEADLINE STORY, edited);
}

static void
test_two_reports (void)
{
  ASSERT_SOURCES ("a b c ", HEADLINE STORY, OTHER_REPORT, UNRELATED);
}

/* A report that takes over some sentences is still another one. */
static void
test_common_background (void)
{
  ASSERT_SOURCES ("a b ", HEADLINE STORY, OTHER_REPORT ISLANDS);
}

static void
test_notice (void)
{
  ASSERT_SOURCES ("a b c ", STORY NOTICE, OTHER_REPORT NOTICE, UNRELATED NOTICE);
}

static void
test_few_words (void)
{
  ASSERT_SOURCES ("a bc d e ", "Havn approves ferry deal.", "Ada Lovelace met Yui Okada.",
                  "Ada Lovelace met Yui Okada.", "Ada Lovelace met Yui Okada!",
                  "Ada Lovelace met Bo Lind.");
}

/* What a compilation holds does not become one source by it. */
static void
test_compilation (void)
{
  ASSERT_SOURCES ("a b c ", STORY, OTHER_REPORT, STORY OTHER_REPORT);
}

/* A notice that is longer than what it stands under, in many documents. */
static void
test_long_notice (void)
{
  g_autoptr (EntenteProject) project = entente_project_new ();
  const guint n_documents = 60;

  for (guint d = 0; d < n_documents; d++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autofree char *id = g_strdup_printf ("d%u", d);

      for (guint w = 0; w < 60; w++)
        g_string_append_printf (text, "word%u ", w * n_documents + d);
      g_string_append (text, NOTICE);
      take_text (project, id, text->str);
    }

  g_assert_cmpuint (entente_project_get_n_sources (project), ==, n_documents);
}

static void
test_many_reprints (void)
{
  g_autoptr (EntenteProject) project = entente_project_new ();

  for (guint d = 0; d < 60; d++)
    {
      g_autofree char *id = g_strdup_printf ("d%u", d);
      g_autofree char *text = g_strdup_printf ("Headline %u\n\n%s", d, STORY);

      take_text (project, id, text);
    }

  g_assert_cmpuint (entente_project_get_n_sources (project), ==, 1);
}

/* @n_documents of 700 words each, of which every fifth is a reprint. */
static EntenteProject *
new_stack (guint n_documents)
{
  EntenteProject *project = entente_project_new ();
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint d = 0; d < n_documents; d++)
    {
      g_autofree char *id = g_strdup_printf ("d%u", d);

      if (d % 5 != 4)
        {
          g_string_truncate (text, 0);
          for (guint w = 0; w < 700; w++)
            g_string_append_printf (text, "w%d ", g_rand_int_range (random, 0, 5000));
        }
      else
        {
          g_string_insert (text, 0, "As printed elsewhere: ");
        }
      take_text (project, id, text->str);
    }

  return project;
}

static void
test_stack (void)
{
  g_autoptr (EntenteProject) project = new_stack (500);

  g_assert_cmpuint (entente_project_get_n_sources (project), ==, 400);
}

/* Reprints among articles that all take over some sentences from one another. */
static void
test_crowd (void)
{
  g_autoptr (EntenteProject) project = entente_project_new ();
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint d = 0; d < 300; d++)
    {
      g_autofree char *id = g_strdup_printf ("d%u", d);

      if (d % 10 != 9)
        g_string_truncate (text, 0);
      for (guint s = 0; s < 35 && d % 10 != 9; s++)
        {
          gint sentence = g_rand_int_range (random, 0, 110);

          for (guint w = 0; w < 20; w++)
            g_string_append_printf (text, "s%dw%u ", sentence, w);
        }
      take_text (project, id, text->str);
      g_string_insert (text, 0, "Once more, and with an introduction of one sentence: ");
      g_string_truncate (text, text->len * 3 / 4);
    }

  g_assert_cmpuint (entente_project_get_n_sources (project), ==, 270);
}

/* Run with -m perf. */
static void
test_speed (void)
{
  const guint sizes[] = { 750, 1500, 3000 };

  if (!g_test_perf ())
    {
      g_test_skip ("takes long; run with -m perf");
      return;
    }

  for (guint s = 0; s < G_N_ELEMENTS (sizes); s++)
    {
      g_autoptr (EntenteProject) project = NULL;
      double sketched;
      double numbered;

      g_test_timer_start ();
      project = new_stack (sizes[s]);
      sketched = g_test_timer_elapsed ();
      g_test_timer_start ();
      g_assert_cmpuint (entente_project_get_n_sources (project), ==, sizes[s] / 5 * 4);
      numbered = g_test_timer_elapsed ();
      g_test_minimized_result (numbered, "%u documents: made in %.3f s, grouped in %.3f s",
                               sizes[s], sketched, numbered);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/project/sources/reprint", test_reprint);
  g_test_add_func ("/project/sources/shortened", test_shortened);
  g_test_add_func ("/project/sources/edited", test_edited);
  g_test_add_func ("/project/sources/two-reports", test_two_reports);
  g_test_add_func ("/project/sources/common-background", test_common_background);
  g_test_add_func ("/project/sources/notice", test_notice);
  g_test_add_func ("/project/sources/few-words", test_few_words);
  g_test_add_func ("/project/sources/compilation", test_compilation);
  g_test_add_func ("/project/sources/long-notice", test_long_notice);
  g_test_add_func ("/project/sources/many-reprints", test_many_reprints);
  g_test_add_func ("/project/sources/stack", test_stack);
  g_test_add_func ("/project/sources/crowd", test_crowd);
  g_test_add_func ("/project/sources/speed", test_speed);

  return g_test_run ();
}
