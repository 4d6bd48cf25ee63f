/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/lexicon.h"
#include "language/model.h"
#include "language/word.h"

#include <string.h>

/* Words that relate are looked up by base forms: a key that is none is never
 * found.
 */

static void
assert_base_form (const EntenteLemmas *lemmas,
                  const char          *word,
                  const char          *expected,
                  EntenteUpos          upos,
                  EntenteFeatures      features)
{
  g_autofree char *lemma = entente_lemmas_dup (lemmas, word, word, upos, features);

  if (g_str_equal (lemma, expected))
    return;

  g_test_message ("\"%s\" is read as \"%s\", not \"%s\"", word, lemma, expected);
  g_test_fail ();
}

/* The verb of a key, in its base form and back from its past tense. */
static void
check_verb (const EntenteLemmas *lemmas,
            const char          *key)
{
  g_autofree char *verb = g_strndup (key, strcspn (key, " "));
  g_autofree char *past = entente_word_dup_past (verb);

  assert_base_form (lemmas, verb, verb, ENTENTE_UPOS_VERB, ENTENTE_FEATURE_INFINITIVE);
  assert_base_form (lemmas, past, verb, ENTENTE_UPOS_VERB,
                    ENTENTE_FEATURE_PAST | ENTENTE_FEATURE_FINITE);
}

static void
test_verbs (gconstpointer data)
{
  const EntenteModel *model = data;
  static const EntenteLexiconTable tables[] = {
    ENTENTE_LEXICON_OPERATORS, ENTENTE_LEXICON_SPEECH, ENTENTE_LEXICON_VERBS,
  };

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      const EntenteLexicon *lexicon = entente_lexicon_get (tables[i]);

      for (guint row = 0; row < entente_lexicon_get_n_rows (lexicon); row++)
        check_verb (model->lemmas, entente_lexicon_get_row (lexicon, row)[0]);
    }
}

static void
test_nouns (gconstpointer data)
{
  const EntenteModel *model = data;
  const EntenteLexicon *lexicon = entente_lexicon_get (ENTENTE_LEXICON_NOUNS);

  for (guint row = 0; row < entente_lexicon_get_n_rows (lexicon); row++)
    {
      const char *noun = entente_lexicon_get_row (lexicon, row)[0];

      assert_base_form (model->lemmas, noun, noun, ENTENTE_UPOS_NOUN, ENTENTE_FEATURE_SINGULAR);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *path = entente_model_dup_path ();
  g_autoptr (GError) error = NULL;
  g_autoptr (EntenteModel) model = entente_model_load (path, &error);

  g_test_init (&argc, &argv, NULL);
  g_assert_no_error (error);

  g_test_add_data_func ("/lexicon/verbs", model, test_verbs);
  g_test_add_data_func ("/lexicon/nouns", model, test_nouns);

  return g_test_run ();
}
