/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/name-pair.h"

#include "language/lexicon.h"
#include "language/token.h"

/* Whether a token is a country or its nationality, and which of the two. */
static gboolean
find_kind (const EntenteDraft *draft,
           guint               token,
           EntenteNameKind    *kind)
{
  EntenteSpan span = entente_draft_get_token (draft, token)->span;
  const char *word = draft->text + span.start;
  gsize length = entente_span_length (span);

  *kind = ENTENTE_NAME_PLACE;
  if (entente_lexicon_lookup_n (entente_lexicon_get (ENTENTE_LEXICON_COUNTRIES), word,
                                length) != NULL)
    return TRUE;

  *kind = ENTENTE_NAME_NATIONALITY;
  return entente_lexicon_lookup_n (entente_lexicon_get (ENTENTE_LEXICON_DEMONYMS), word,
                                   length) != NULL;
}

static gboolean
is_hyphen (const EntenteDraft *draft,
           guint               token)
{
  const EntenteToken *hyphen = entente_draft_get_token (draft, token);

  return entente_token_is (draft->text, hyphen, "-") || entente_token_is (draft->text, hyphen, "–");
}

/* Returns: whether the name begins with two countries: "Peru-Chile Alliance" */
static gboolean
is_pair (const EntenteDraft *draft,
         const EntenteName  *name,
         EntenteName        *left,
         EntenteName        *right)
{
  if (name->end - name->first < 3 || !is_hyphen (draft, name->first + 1))
    return FALSE;

  *left = (EntenteName) { .first = name->first, .end = name->first + 1 };
  *right = (EntenteName) { .first = name->first + 2, .end = name->first + 3 };

  return find_kind (draft, left->first, &left->kind)
         && find_kind (draft, right->first, &right->kind);
}

/**
 * entente_name_pairs_part:
 * @first_name: index of the first name to look at
 *
 * Makes two names of a name that begins with two countries and a hyphen between
 * them: both are meant, and what they have in common is no name.
 */
void
entente_name_pairs_part (EntenteDraft *draft,
                         guint         first_name)
{
  for (guint i = first_name; i < draft->names->len; i++)
    {
      EntenteName left;
      EntenteName right;

      if (!is_pair (draft, &g_array_index (draft->names, EntenteName, i), &left, &right))
        continue;

      g_array_index (draft->names, EntenteName, i) = left;
      g_array_insert_val (draft->names, i + 1, right);
    }
}
