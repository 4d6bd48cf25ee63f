/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/name-known.h"

#include "language/lexicon.h"
#include "language/token.h"

/* "South" and "Korean" are two words of a name that the lexicon knows. */

/* In tokens, beyond what the model takes for the name. */
#define LONGEST_BEFORE 3
#define LONGEST_BEHIND 4

typedef struct
{
  EntenteLexiconTable table;
  EntenteNameKind kind;
} KnownNames;

static const KnownNames known_names[] = {
  { ENTENTE_LEXICON_COUNTRIES, ENTENTE_NAME_PLACE },
  { ENTENTE_LEXICON_DEMONYMS, ENTENTE_NAME_NATIONALITY },
  { ENTENTE_LEXICON_CAPITALS, ENTENTE_NAME_PLACE },
  { ENTENTE_LEXICON_PLACES, ENTENTE_NAME_PLACE },
  { ENTENTE_LEXICON_REGION_DEMONYMS, ENTENTE_NAME_NATIONALITY },
  { ENTENTE_LEXICON_BODIES, ENTENTE_NAME_ORGANIZATION },
};

static gboolean
is_capitalized (const EntenteDraft *draft,
                guint               token)
{
  return entente_token_is_capitalized (draft->text, entente_draft_get_token (draft, token));
}

/* "The Gambia" is Gambia. */
static gboolean
is_article (const EntenteDraft *draft,
            guint               token)
{
  return entente_draft_get_token (draft, token)->upos == ENTENTE_UPOS_DET;
}

static gboolean
look_up (const EntenteDraft *draft,
         EntenteName        *name)
{
  EntenteSpan first = entente_draft_get_token (draft, name->first)->span;
  gsize length = entente_draft_get_token (draft, name->end - 1)->span.end - first.start;
  const char *text = draft->text + first.start;

  for (guint i = 0; i < G_N_ELEMENTS (known_names); i++)
    {
      const EntenteLexicon *lexicon = entente_lexicon_get (known_names[i].table);

      if (entente_lexicon_begins (lexicon, text, entente_span_length (first))
          && entente_lexicon_lookup_n (lexicon, text, length) != NULL)
        {
          name->kind = known_names[i].kind;
          return TRUE;
        }
    }

  return FALSE;
}

/* "Washington State" in "Washington State Department". */
static gboolean
is_part_of_longer (const EntenteDraft *draft,
                   const EntenteName  *name)
{
  const EntenteToken *last = entente_draft_get_token (draft, name->end - 1);

  return name->kind != ENTENTE_NAME_NATIONALITY && last->head == (gint) name->end
         && is_capitalized (draft, name->end);
}

/* Whether every other name lies inside a stretch or outside it. */
static gboolean
parts_no_name (const EntenteDraft *draft,
               const EntenteName  *stretch,
               guint               first_name)
{
  for (guint i = first_name; i < draft->names->len; i++)
    {
      const EntenteName *name = entente_draft_get_name (draft, i);

      if (name->first < stretch->end && name->end > stretch->end)
        return FALSE;
      if (name->first < stretch->first && name->end > stretch->first)
        return FALSE;
    }

  return TRUE;
}

static gboolean
fits (const EntenteDraft *draft,
      EntenteName        *stretch,
      guint               first_name)
{
  return is_capitalized (draft, stretch->first)
         && !is_article (draft, stretch->first)
         && look_up (draft, stretch)
         && !is_part_of_longer (draft, stretch)
         && parts_no_name (draft, stretch, first_name);
}

/* @longer: (out): the longest name known that has the name in it */
static gboolean
find_longer (const EntenteDraft *draft,
             const EntenteName  *name,
             guint               first_name,
             EntenteName        *longer)
{
  const EntenteSentence *sentence = &g_array_index (draft->sentences, EntenteSentence,
                                                    draft->sentences->len - 1);
  guint from = MAX (sentence->first + LONGEST_BEFORE, name->first) - LONGEST_BEFORE;
  guint to = MIN (sentence->end, name->end + LONGEST_BEHIND);

  for (guint first = from; first <= name->first; first++)
    for (guint end = to; end >= name->end; end--)
      {
        *longer = (EntenteName) { first, end, name->kind };
        if (end - first > name->end - name->first && fits (draft, longer, first_name))
          return TRUE;
      }

  return FALSE;
}

static void
take_in (EntenteDraft      *draft,
         const EntenteName *stretch,
         guint              first_name)
{
  for (guint i = draft->names->len; i-- > first_name;)
    {
      const EntenteName *name = entente_draft_get_name (draft, i);

      if (name->first >= stretch->first && name->end <= stretch->end)
        g_array_remove_index (draft->names, i);
    }
}

static guint
find_place (const EntenteDraft *draft,
            const EntenteName  *stretch,
            guint               first_name)
{
  guint i = first_name;

  while (i < draft->names->len && entente_draft_get_name (draft, i)->first < stretch->first)
    i++;

  return i;
}

/**
 * entente_name_known_extend:
 * @first_name: index of the first name to look at, all of one sentence
 *
 * Makes names as long as the lexicon knows them.
 */
void
entente_name_known_extend (EntenteDraft *draft,
                           guint         first_name)
{
  for (guint i = first_name; i < draft->names->len; i++)
    {
      EntenteName longer;

      if (!find_longer (draft, entente_draft_get_name (draft, i), first_name, &longer))
        continue;

      take_in (draft, &longer, first_name);
      i = find_place (draft, &longer, first_name);
      g_array_insert_val (draft->names, i, longer);
    }
}
