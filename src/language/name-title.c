/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/name-title.h"

#include "language/lexicon.h"
#include "language/title.h"

/* In tokens before the name that it ends in. */
#define LONGEST_BEFORE 3

static const char * const *
look_up (const EntenteDraft  *draft,
         EntenteLexiconTable  table,
         guint                first,
         guint                end)
{
  gsize start = entente_draft_get_token (draft, first)->span.start;

  return entente_lexicon_lookup_n (entente_lexicon_get (table), draft->text + start,
                                   entente_draft_get_token (draft, end - 1)->span.end - start);
}

/* Where the title ends that begins at a token, or the token where there is none. */
static guint
find_title_end (const EntenteDraft *draft,
                guint               first)
{
  const EntenteAnnotation annotation = {
    .tokens = (EntenteToken *) (gpointer) draft->tokens->data, .n_tokens = draft->tokens->len
  };
  const EntenteSentence *sentence = &g_array_index (draft->sentences, EntenteSentence,
                                                    draft->sentences->len - 1);

  return first + entente_title_match (&annotation, draft->text, first, sentence->end, NULL);
}

/* What a name is without the title that was cut off. */
static void
set_kind (const EntenteDraft *draft,
          EntenteName        *name)
{
  if (look_up (draft, ENTENTE_LEXICON_COUNTRIES, name->first, name->end) != NULL
      || look_up (draft, ENTENTE_LEXICON_PLACES, name->first, name->end) != NULL)
    name->kind = ENTENTE_NAME_PLACE;
  else if (look_up (draft, ENTENTE_LEXICON_DEMONYMS, name->first, name->end) != NULL)
    name->kind = ENTENTE_NAME_NATIONALITY;
}

static gboolean
is_before_person (const EntenteDraft *draft,
                  guint               index)
{
  const EntenteName *name = &g_array_index (draft->names, EntenteName, index);
  const EntenteName *next = index + 1 < draft->names->len ? name + 1 : NULL;

  return next != NULL && next->first == name->end && next->kind == ENTENTE_NAME_PERSON;
}

/* Whether what names are built with ends one: the party of "Party Leader". */
static gboolean
is_built (const EntenteDraft *draft,
          const EntenteName  *name)
{
  const char * const *row = look_up (draft, ENTENTE_LEXICON_HEADS, name->end - 1, name->end);

  return row != NULL && g_str_equal (row[1], "organization");
}

/* "US Defense" before "Secretary", "Acme Director" before "Ann Bell". */
static void
cut_end (EntenteDraft *draft,
         guint         index)
{
  EntenteName *name = &g_array_index (draft->names, EntenteName, index);

  for (guint i = name->first + 1; i < name->end; i++)
    {
      guint end = find_title_end (draft, i);

      if (end > name->end || (end == name->end && is_before_person (draft, index)))
        {
          name->end = i;
          set_kind (draft, name);
          return;
        }
    }
}

/* "Defense" in "Defense Secretary", "National Intelligence" in "Director of
 * National Intelligence".
 */
static gboolean
is_inside_title (const EntenteDraft *draft,
                 const EntenteName  *name)
{
  const EntenteSentence *sentence = &g_array_index (draft->sentences, EntenteSentence,
                                                    draft->sentences->len - 1);
  guint from = name->first > sentence->first + LONGEST_BEFORE ? name->first - LONGEST_BEFORE
               : sentence->first;

  if (find_title_end (draft, name->first) > name->end)
    return TRUE;

  if (look_up (draft, ENTENTE_LEXICON_BODIES, name->first, name->end) != NULL)
    return FALSE;

  for (guint i = from; i < name->first; i++)
    {
      if (find_title_end (draft, i) >= name->end)
        return TRUE;
    }

  return FALSE;
}

/* "Count" as a name of its own before "Karl Berg". */
static gboolean
is_title_of_next (const EntenteDraft *draft,
                  guint               index)
{
  const EntenteName *name = &g_array_index (draft->names, EntenteName, index);

  return is_before_person (draft, index) && find_title_end (draft, name->first) == name->end;
}

/**
 * entente_name_titles_cut:
 * @first_name: index of the first name to look at, all of one sentence
 *
 * Takes titles out of names: they are what somebody is, and no part of a name.
 */
void
entente_name_titles_cut (EntenteDraft *draft,
                         guint         first_name)
{
  for (guint i = draft->names->len; i-- > first_name;)
    {
      const EntenteName *name = &g_array_index (draft->names, EntenteName, i);

      if (is_title_of_next (draft, i))
        {
          g_array_remove_index (draft->names, i);
          continue;
        }

      if (name->kind != ENTENTE_NAME_ORGANIZATION && name->kind != ENTENTE_NAME_MISCELLANEOUS)
        continue;

      if (is_built (draft, name))
        continue;

      if (is_inside_title (draft, name))
        g_array_remove_index (draft->names, i);
      else
        cut_end (draft, i);
    }
}
