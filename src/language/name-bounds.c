/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/name-bounds.h"

#include "language/lexicon.h"
#include "language/token.h"

/* Where a name begins and ends, where the model's tags leave it a word short or
 * give it one too many.
 */

static gboolean
is (const EntenteDraft *draft,
    guint               token,
    const char         *word)
{
  return token < draft->tokens->len
         && entente_token_is (draft->text, entente_draft_get_token (draft, token), word);
}

/* Whether no name ends with a word: "International Committee of", "OSLO -". */
static gboolean
is_loose_end (const EntenteDraft *draft,
              guint               token)
{
  switch (entente_draft_get_token (draft, token)->upos)
    {
    case ENTENTE_UPOS_ADP:
    case ENTENTE_UPOS_CCONJ:
    case ENTENTE_UPOS_DET:
      return !entente_token_is_capitalized (draft->text, entente_draft_get_token (draft, token));
    case ENTENTE_UPOS_PUNCT:
      return is (draft, token, "-") || is (draft, token, "–") || is (draft, token, "—")
             || is (draft, token, ",");
    default:
      return FALSE;
    }
}

/* "International Committee of" and "Red Cross" with "the" between are one. */
static gboolean
join_next (EntenteDraft *draft,
           guint         index)
{
  EntenteName *name = entente_draft_get_name (draft, index);
  const EntenteName *next = entente_draft_get_next_name (draft, index);
  guint end = name->end;

  if (next == NULL || name->kind != ENTENTE_NAME_ORGANIZATION
      || next->kind != ENTENTE_NAME_ORGANIZATION || !is (draft, name->end - 1, "of"))
    return FALSE;

  if (is (draft, end, "the"))
    end++;
  if (next->first != end)
    return FALSE;

  name->end = next->end;
  g_array_remove_index (draft->names, index + 1);
  return TRUE;
}

static guint
get_limit (const EntenteDraft *draft,
           guint               index)
{
  const EntenteSentence *sentence = &g_array_index (draft->sentences, EntenteSentence,
                                                    draft->sentences->len - 1);

  return index + 1 < draft->names->len ? entente_draft_get_name (draft, index + 1)->first
         : sentence->end;
}

/* "Department of" before "Agriculture", which hangs on it. */
static void
take_object (const EntenteDraft *draft,
             guint               index)
{
  EntenteName *name = entente_draft_get_name (draft, index);
  const EntenteToken *object = NULL;

  if (name->kind != ENTENTE_NAME_ORGANIZATION || name->end >= get_limit (draft, index)
      || !is (draft, name->end - 1, "of"))
    return;

  object = entente_draft_get_token (draft, name->end);
  if (object->head >= (gint) name->first && object->head < (gint) name->end
      && entente_token_is_capitalized (draft->text, object))
    name->end++;
}

static void
cut_loose_end (const EntenteDraft *draft,
               EntenteName        *name)
{
  while (name->end > name->first + 1 && is_loose_end (draft, name->end - 1))
    name->end--;
}

/* "Chipmaker Acme" is Acme. */
static void
cut_noun (const EntenteDraft *draft,
          EntenteName        *name)
{
  const char *lower = entente_draft_get_lower (draft, name->first);

  if (name->kind == ENTENTE_NAME_ORGANIZATION && name->end - name->first > 1
      && entente_draft_look_up (draft, ENTENTE_LEXICON_HEADS, name->first, name->first + 1) == NULL
      && entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_ORGANIZATION_NOUNS),
                                 lower) != NULL)
    name->first++;
}

/* "federal Senate" is the Senate. */
static void
cut_adjective (const EntenteDraft *draft,
               EntenteName        *name)
{
  const EntenteToken *first = entente_draft_get_token (draft, name->first);

  if (name->end - name->first > 1 && first->upos == ENTENTE_UPOS_ADJ
      && !entente_token_is_capitalized (draft->text, first)
      && entente_token_is_capitalized (draft->text,
                                       entente_draft_get_token (draft, name->first + 1)))
    name->first++;
}

/* What never ends the name of a person. */
static gboolean
ends_body (const EntenteDraft *draft,
           guint               token)
{
  static const char * const endings[] = {
    "gallery", "university", "foundation", "institute", "museum", "hospital", "library",
    "orchestra", "committee", "association", "ministry", "airlines", NULL
  };

  return g_strv_contains (endings, entente_draft_get_lower (draft, token))
         && entente_token_is_capitalized (draft->text, entente_draft_get_token (draft, token));
}

/* "Ann Bell Gallery". */
static void
mend_kind (const EntenteDraft *draft,
           guint               index)
{
  EntenteName *name = entente_draft_get_name (draft, index);

  if (name->kind != ENTENTE_NAME_PERSON || name->end - name->first < 2)
    return;

  if (name->end < get_limit (draft, index) && ends_body (draft, name->end)
      && entente_draft_get_token (draft, name->first)->head == (gint) name->end)
    name->end++;
  if (name->end - name->first > 2 && ends_body (draft, name->end - 1))
    name->kind = ENTENTE_NAME_ORGANIZATION;
}

/* "Bern Art" before "Museum": what names are built with belongs to the name. */
static void
take_next_word (const EntenteDraft *draft,
                guint               index)
{
  EntenteName *name = entente_draft_get_name (draft, index);
  const char * const *row = NULL;

  if (name->kind != ENTENTE_NAME_ORGANIZATION || name->end >= get_limit (draft, index))
    return;

  row = entente_draft_look_up (draft, ENTENTE_LEXICON_HEADS, name->end, name->end + 1);
  if (row != NULL && g_str_equal (row[1], "organization"))
    name->end++;
}

/**
 * entente_name_bounds_mend:
 * @first_name: index of the first name to look at, all of one sentence
 *
 * Takes prepositions and dashes off the ends of names, and adds the word that
 * says what an organization is.
 */
void
entente_name_bounds_mend (EntenteDraft *draft,
                          guint         first_name)
{
  for (guint i = first_name; i < draft->names->len; i++)
    {
      take_object (draft, i);
      if (!join_next (draft, i))
        cut_loose_end (draft, entente_draft_get_name (draft, i));

      mend_kind (draft, i);
      cut_adjective (draft, entente_draft_get_name (draft, i));
      cut_noun (draft, entente_draft_get_name (draft, i));
      take_next_word (draft, i);
    }
}
