/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/triples.h"
#include "language/language.h"

#include <string.h>

/* What each sentence states, as "subject|relation|object" in the order of its
 * predicates.
 */

typedef struct
{
  const char *name;
  const char *sentence;
  const char *expected;
} Case;

static const Case cases[] = {
  { "object", "Anna Weiss founded Marlin Group in 1990.",
    "Anna Weiss|founded|Marlin Group; Anna Weiss|founded Marlin Group in|1990" },
  { "preposition", "The river flows through three countries.",
    "The river|flows through|three countries" },
  { "unmarked-time", "The company went bankrupt last spring.",
    "The company|went|bankrupt; The company|went bankrupt|last spring" },
  { "two-objects", "He gave Bell a book.", "He|gave Bell|a book" },
  { "passive", "The bridge was built by Roman engineers and repaired in 1820.",
    "The bridge|was built by|Roman engineers; The bridge|was repaired in|1820" },
  { "copula", "Grace Adeyemi is a lawyer and the author of two books.",
    "Grace Adeyemi|is|a lawyer; Grace Adeyemi|is|the author of two books" },
  { "copula-preposition", "She is responsible for the budget.",
    "She|is responsible for|the budget" },
  { "partners", "Hart and Bell are partners.", "Hart and Bell|are|partners" },
  { "each", "Hart and Bell visited Cork and Bergen.",
    "Hart|visited|Cork; Bell|visited|Cork; Hart|visited|Bergen; Bell|visited|Bergen" },
  { "infinitive", "Owen Pritchard wants to buy and restore the old harbour.",
    "Owen Pritchard|wants to buy|the old harbour; "
    "Owen Pritchard|wants to restore|the old harbour" },
  { "object-control", "He forced Marlin Group to sell two ships.",
    "He|forced Marlin Group to sell|two ships" },
  { "noun-control", "He has enough votes to stop the law.",
    "He|has|enough votes; He|has enough votes to stop|the law" },
  { "relative-subject", "The museum, which opened in 1901, is being restored by the city.",
    "The museum|opened in|1901; The museum|is being restored by|the city" },
  { "relative-object", "The minister whom Bell criticized resigned on Tuesday.",
    "Bell|criticized|The minister; The minister|resigned on|Tuesday" },
  { "apposition", "Owen Pritchard, the mayor of Cork, sold the harbour.",
    "Owen Pritchard|is|the mayor of Cork; Owen Pritchard|sold|the harbour" },
  { "apposed-name", "Swansea's mayor, Grace Adeyemi, cut the ribbon.",
    "Grace Adeyemi|is|Swansea 's mayor; Grace Adeyemi|cut|the ribbon" },
  { "title", "President Rafael Ibarra visited Canada.",
    "Rafael Ibarra|is|President; President Rafael Ibarra|visited|Canada" },
  { "honorific", "Mr Ibarra visited Canada.", "Mr Ibarra|visited|Canada" },
  { "participle", "Founded in 1890, the museum holds the paintings collected by Ida Moss.",
    "the museum|Founded in|1890; the museum|holds|the paintings; "
    "the paintings|collected by|Ida Moss" },
  { "speech", "Helio Bank said on Monday that it would not close its branches.",
    "Helio Bank|said|it would not close its branches; it|would not close|its branches" },
  { "inserted-speech", "The river flows through three countries, says Hart.",
    "The river|flows through|three countries; "
    "Hart|says|The river flows through three countries" },
  { "spoken-to", "“We have enough money,” Pritchard told reporters.",
    "We|have|enough money; Pritchard|told reporters|We have enough money" },
  { "told-that", "He told Almada in Vilnius that Lithuania would host it.",
    "He|told Almada in Vilnius|Lithuania would host it; Lithuania|would host|it" },
  { "negation", "Togo has never attacked Benin.", "Togo|has never attacked|Benin" },
  { "neither", "Togo attacked neither Benin nor Ghana.",
    "Togo|attacked|neither Benin; Togo|attacked|nor Ghana" },
  { "condition", "Unless Marlin Group pays the fine, Helio Bank will sue Diego Santos.",
    "Helio Bank|will sue|Diego Santos" },
  { "question-whether", "Poland has not said whether it wants to join the pact.", "" },
  { "apposed-relative", "Ida Moss, a nurse who taught Hart, left Cork.",
    "Ida Moss|is|a nurse; Ida Moss|taught|Hart; Ida Moss|left|Cork" },
  { "gerund", "Pavel Dorogin accused Estonia of breaking the rules.",
    "Pavel Dorogin|accused|Estonia; Pavel Dorogin|accused Estonia of breaking|the rules" },
  { "existence", "There are three lakes in the park.", "three lakes|are in|the park" },
  { "question", "What he said surprised nobody.", "" },
  { "nothing", "He slept.", "" },
};

typedef struct
{
  EntenteLanguage *language;
  const Case *one;
} Test;

static EntenteAnnotation *
annotate (EntenteLanguage *language,
          const char      *text)
{
  EntenteBlock block = { { 0, (guint32) strlen (text) }, ENTENTE_BLOCK_PARAGRAPH, 0 };
  EntenteDocumentParts parts = { .id = "case", .language = "en", .origin = "test:case",
                                 .text = text, .length = strlen (text),
                                 .blocks = &block, .n_blocks = 1 };
  g_autoptr (EntenteDocument) document = entente_document_new (&parts);

  return entente_language_annotate (language, document, NULL, NULL);
}

static char *
dup_triples (const EntenteAnnotation *annotation,
             const char              *text)
{
  g_autoptr (GPtrArray) triples = entente_triples_read (annotation, text);
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < triples->len; i++)
    {
      const EntenteTriple *triple = g_ptr_array_index (triples, i);
      g_autofree char *words = entente_triple_dup_string (triple, annotation, text);

      g_string_append_printf (string, "%s%s", i > 0 ? "; " : "", g_strdelimit (words, "\t", '|'));
    }

  return g_string_free (string, FALSE);
}

static void
test_case (gconstpointer data)
{
  const Test *test = data;
  g_autoptr (EntenteAnnotation) annotation = annotate (test->language, test->one->sentence);
  g_autofree char *found = dup_triples (annotation, test->one->sentence);

  g_assert_cmpstr (found, ==, test->one->expected);
}

static void
test_sentences (gconstpointer data)
{
  const Test *test = data;
  const char *text = "He slept. Bell sold ships. She met Hart.";
  g_autoptr (EntenteAnnotation) annotation = annotate (test->language, text);
  g_autoptr (GPtrArray) triples = entente_triples_read (annotation, text);

  g_assert_cmpuint (triples->len, ==, 2);
  g_assert_cmpuint (((EntenteTriple *) g_ptr_array_index (triples, 0))->sentence, ==, 1);
  g_assert_cmpuint (((EntenteTriple *) g_ptr_array_index (triples, 1))->sentence, ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (EntenteLanguage) language = entente_language_new (&error);
  Test tests[G_N_ELEMENTS (cases)];

  g_assert_no_error (error);
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/triples/", cases[i].name, NULL);

      tests[i] = (Test) { language, &cases[i] };
      g_test_add_data_func (path, &tests[i], test_case);
    }
  g_test_add_data_func ("/triples/sentences", &tests[0], test_sentences);

  return g_test_run ();
}
