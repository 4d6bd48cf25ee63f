/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/extract.h"
#include "language/language.h"

/* Which actors a text has: name, kind, other names, and roles. */

static EntenteFindings *
read_text (const char *text)
{
  g_autoptr (EntenteLanguage) language = entente_language_new (NULL);
  EntenteBlock block = { { 0, (guint32) strlen (text) }, ENTENTE_BLOCK_PARAGRAPH, 0 };
  EntenteDocumentParts parts = { .id = "text", .language = "en", .origin = "test:text",
                                 .text = text, .length = strlen (text), .blocks = &block,
                                 .n_blocks = 1 };
  g_autoptr (EntenteDocument) document = entente_document_new (&parts);
  g_autoptr (EntenteAnnotation) annotation = entente_language_annotate (language, document, NULL,
                                                                        NULL);

  return entente_extract_findings (document, annotation, NULL, NULL);
}

/* "Name (person; other, names)", as in the lists below. */
static char *
dup_actor (const EntenteFoundActor *actor)
{
  GString *text = g_string_new (actor->name);

  g_string_append_printf (text, " (%s", entente_actor_kind_get_name (actor->kind));
  for (guint i = 0; i < actor->aliases->len; i++)
    g_string_append_printf (text, "%s %s", i == 0 ? ";" : ",",
                            (const char *) g_ptr_array_index (actor->aliases, i));
  g_string_append_c (text, ')');

  return g_string_free (text, FALSE);
}

static void
assert_actors (const char *text,
               const char *expected)
{
  g_autoptr (EntenteFindings) findings = read_text (text);
  GString *found = g_string_new (NULL);

  for (guint i = 0; i < findings->actors->len; i++)
    {
      g_autofree char *actor = dup_actor (g_ptr_array_index (findings->actors, i));

      g_string_append_printf (found, "%s%s", i == 0 ? "" : " | ", actor);
    }

  g_assert_cmpstr (found->str, ==, expected);
  g_string_free (found, TRUE);
}

static void
test_people (void)
{
  assert_actors ("Karl Henrik Lund met Olga Petrov. Karl Lund thanked Petrov.",
                 "Karl Henrik Lund (person; Karl Lund) | Olga Petrov (person; Petrov)");
  assert_actors ("James W. Dean met James H. W. Dean in Oslo.",
                 "James W. Dean (person) | James H. W. Dean (person) | Oslo (place)");
  assert_actors ("Nora Burne-Ames sued Paul Okafor. Burne-Ames won.",
                 "Nora Burne-Ames (person; Burne-Ames) | Paul Okafor (person)");
}

static void
test_bodies (void)
{
  assert_actors ("The Baltic Energy Agency (BEA) met Karl Lund. The BEA said so.",
                 "Baltic Energy Agency (organization; BEA) | Karl Lund (person)");
  assert_actors ("Marlin Group sued Karl Lund. Marlin also sued Olga Petrov.",
                 "Marlin Group (organization; Marlin) | Karl Lund (person) | Olga Petrov (person)");
  assert_actors ("Norway's Ministry of Transport met Chad's Ministry of Transport.",
                 "Ministry of Transport (organization) | Norway (place)"
                 " | Ministry of Transport (organization) | Chad (place)");
}

/* What is named in full first is shortened; what comes up behind is another. */
static void
test_short_forms (void)
{
  assert_actors ("Olga Petrov left. Karl Lund bought Dornia Banka Slovensko. Dornia sued him.",
                 "Olga Petrov (person) | Karl Lund (person)"
                 " | Dornia Banka Slovensko (organization; Dornia)");
  assert_actors ("Olga Petrov left. The bank Dornia met Karl Lund. He runs Dornia Banka Slovensko.",
                 "Olga Petrov (person) | Dornia (organization) | Karl Lund (person)"
                 " | Dornia Banka Slovensko (organization)");
  assert_actors ("Olga Petrov left. Karl Lund praised the Senate. The Senate Bakers Fund sued.",
                 "Olga Petrov (person) | Karl Lund (person) | Senate (organization)"
                 " | Senate Bakers Fund (organization)");
}

static void
test_titles (void)
{
  assert_actors ("US Trade Secretary Dale Harmon met Karl Lund.",
                 "Dale Harmon (person) | United States (place; US) | Karl Lund (person)");
  assert_actors ("Count Karl Lund married Olga Petrov.",
                 "Karl Lund (person) | Olga Petrov (person)");
}

/* A capital that acts is its country, under no name of its own. */
static void
test_capitals (void)
{
  assert_actors ("Oslo condemned Finland on Monday.", "Norway (place) | Finland (place)");
  assert_actors ("Karl Lund moved to Oslo.", "Karl Lund (person) | Oslo (place)");
}

static void
test_references (void)
{
  g_autoptr (EntenteFindings) findings =
    read_text ("Helio Bank hired Olga Petrov in May. She had left the bank before.");
  const EntenteFoundActor *person = NULL;

  for (guint i = 0; i < findings->actors->len; i++)
    {
      const EntenteFoundActor *actor = g_ptr_array_index (findings->actors, i);

      for (guint j = 0; j < actor->mentions->len; j++)
        {
          if (g_array_index (actor->mentions, EntenteFoundMention, j).form == ENTENTE_FORM_PRONOUN)
            person = actor;
        }
    }

  g_assert_nonnull (person);
  g_assert_cmpstr (person->name, ==, "Olga Petrov");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/extract/actors/people", test_people);
  g_test_add_func ("/extract/actors/bodies", test_bodies);
  g_test_add_func ("/extract/actors/short-forms", test_short_forms);
  g_test_add_func ("/extract/actors/titles", test_titles);
  g_test_add_func ("/extract/actors/capitals", test_capitals);
  g_test_add_func ("/extract/actors/references", test_references);

  return g_test_run ();
}
