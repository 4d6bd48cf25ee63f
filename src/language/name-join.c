/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/name-join.h"

#include "language/lexicon.h"
#include "language/token.h"

#include <string.h>

/* Where the model breaks a name off, the tree, a hyphen or "&" may show that it
 * goes on.
 */

static const EntenteToken *
get_token (const EntenteDraft *draft,
           guint               token)
{
  return entente_draft_get_token (draft, token);
}

static gboolean
is (const EntenteDraft *draft,
    guint               token,
    const char         *word)
{
  return token < entente_draft_get_sentence (draft)->end
         && entente_token_is (draft->text, get_token (draft, token), word);
}

static gboolean
is_capitalized (const EntenteDraft *draft,
                guint               token)
{
  return token < entente_draft_get_sentence (draft)->end
         && entente_token_is_capitalized (draft->text, get_token (draft, token));
}

static gboolean
is_relation (const EntenteDraft *draft,
             guint               token,
             const char         *relation)
{
  const char *found = get_token (draft, token)->relation;
  gsize length = strlen (relation);

  return found != NULL && strncmp (found, relation, length) == 0
         && (found[length] == '\0' || found[length] == ':');
}

static gboolean
hangs_on (const EntenteDraft *draft,
          guint               token,
          const EntenteName  *name)
{
  gint head = get_token (draft, token)->head;

  return head >= (gint) name->first && head < (gint) name->end;
}

/* Where the next name begins, or the sentence ends. */
static guint
get_limit (const EntenteDraft *draft,
           guint               index)
{
  return index + 1 < draft->names->len ? entente_draft_get_name (draft, index + 1)->first
         : entente_draft_get_sentence (draft)->end;
}

static guint
get_start (const EntenteDraft *draft,
           guint               index,
           guint               first_name)
{
  return index > first_name ? entente_draft_get_name (draft, index - 1)->end
         : entente_draft_get_sentence (draft)->first;
}

static void
take_next (EntenteDraft *draft,
           guint         index)
{
  entente_draft_get_name (draft, index)->end = entente_draft_get_name (draft, index + 1)->end;
  g_array_remove_index (draft->names, index + 1);
}

static void
take_up_to (EntenteDraft *draft,
            guint         index,
            guint         end)
{
  EntenteName *name = entente_draft_get_name (draft, index);

  while (index + 1 < draft->names->len && entente_draft_get_name (draft, index + 1)->first < end)
    {
      end = MAX (end, entente_draft_get_name (draft, index + 1)->end);
      g_array_remove_index (draft->names, index + 1);
    }

  name->end = end;
}

/* Hyphens. */

static gboolean
is_glued (const EntenteDraft *draft,
          guint               token)
{
  return token < entente_draft_get_sentence (draft)->end
         && token > entente_draft_get_sentence (draft)->first
         && get_token (draft, token - 1)->span.end == get_token (draft, token)->span.start;
}

static gboolean
is_glued_hyphen (const EntenteDraft *draft,
                 guint               token)
{
  return is (draft, token, "-") && is_glued (draft, token) && is_glued (draft, token + 1);
}

/* "Yun Se" before "-ri". */
static void
take_syllable (const EntenteDraft *draft,
               guint               index)
{
  EntenteName *name = entente_draft_get_name (draft, index);

  if (name->kind == ENTENTE_NAME_PERSON && name->end + 1 < get_limit (draft, index)
      && is_glued_hyphen (draft, name->end)
      && (is_relation (draft, name->end + 1, "flat")
          || get_token (draft, name->end + 1)->upos == ENTENTE_UPOS_PROPN))
    name->end += 2;
}

/* "Sea" behind "Dale-by-the-". */
static void
take_hyphens_before (const EntenteDraft *draft,
                     guint               index,
                     guint               first_name)
{
  EntenteName *name = entente_draft_get_name (draft, index);
  guint start = get_start (draft, index, first_name);
  guint i = name->first;
  guint n_hyphens = 0;

  if (name->kind != ENTENTE_NAME_PLACE)
    return;

  for (; i >= start + 2 && is_glued_hyphen (draft, i - 1); i -= 2)
    n_hyphens++;

  if (n_hyphens > 1 && is_capitalized (draft, i))
    name->first = i;
}

/* "Dale" before "-by-the-Sea". */
static void
take_hyphens_behind (EntenteDraft *draft,
                     guint         index)
{
  const EntenteName *name = entente_draft_get_name (draft, index);
  guint i = name->end;

  while (is_glued_hyphen (draft, i))
    i += 2;

  if (name->kind == ENTENTE_NAME_PLACE && i > name->end + 2 && is_capitalized (draft, i - 1))
    take_up_to (draft, index, i);
}

/* The tree. */

/* "Dalai" before "Lama", "Channel" before "5". */
static void
take_flat (const EntenteDraft *draft,
           guint               index)
{
  EntenteName *name = entente_draft_get_name (draft, index);

  while (name->end < get_limit (draft, index) && is_relation (draft, name->end, "flat")
         && hangs_on (draft, name->end, name)
         && (is_capitalized (draft, name->end)
             || (name->kind == ENTENTE_NAME_ORGANIZATION
                 && get_token (draft, name->end)->upos == ENTENTE_UPOS_NUM)))
    name->end++;
}

/* "Ban" and "Ki-moon". */
static gboolean
join_flat (EntenteDraft *draft,
           guint         index)
{
  EntenteName *name = entente_draft_get_name (draft, index);
  const EntenteName *next = entente_draft_get_next_name (draft, index);

  if (next == NULL || next->first != name->end || next->kind != name->kind
      || name->kind != ENTENTE_NAME_PERSON || !is_relation (draft, next->first, "flat")
      || !hangs_on (draft, next->first, name))
    return FALSE;

  take_next (draft, index);
  return TRUE;
}

/* "J." before "Ann Bell". */
static void
take_initial (const EntenteDraft *draft,
              guint               index,
              guint               first_name)
{
  EntenteName *name = entente_draft_get_name (draft, index);
  guint before = name->first - 1;

  if (name->kind != ENTENTE_NAME_PERSON || name->first <= get_start (draft, index, first_name)
      || !is_capitalized (draft, before))
    return;

  if (entente_span_length (get_token (draft, before)->span) == 2
      && draft->text[get_token (draft, before)->span.end - 1] == '.')
    name->first = before;
}

/* Nicknames. */

static gboolean
is_quote (const EntenteDraft *draft,
          guint               token)
{
  return is (draft, token, "\"") || is (draft, token, "“") || is (draft, token, "”")
         || is (draft, token, "''");
}

/* Whether a token belongs to a name of a person behind what stands between. */
static gboolean
goes_on_at (const EntenteDraft *draft,
            guint               index,
            guint               token)
{
  if (!is_capitalized (draft, token))
    return FALSE;

  for (guint i = index + 1; i < draft->names->len; i++)
    {
      if (entente_draft_get_name (draft, i)->first == token
          && entente_draft_get_name (draft, i)->kind == ENTENTE_NAME_PERSON)
        return TRUE;
    }

  return is_relation (draft, token, "flat");
}

/* "Otto "the Fox" Berg": a nickname between two parts of a name. */
static gboolean
join_nickname (EntenteDraft *draft,
               guint         index)
{
  EntenteName *name = entente_draft_get_name (draft, index);
  guint open = name->end;
  guint last = open + 1;

  if (is_quote (draft, open - 1) && open - name->first > 1)
    open--;
  for (last = open + 1; last < open + 5 && last < entente_draft_get_sentence (draft)->end
       && !is_quote (draft, last); last++);

  if (name->kind != ENTENTE_NAME_PERSON || !is_quote (draft, open) || !is_quote (draft, last)
      || !goes_on_at (draft, index, last + 1))
    return FALSE;

  take_up_to (draft, index, last + 2);
  return TRUE;
}

/* Rows. */

static guint
find_words_end (const EntenteDraft *draft,
                guint               first)
{
  guint end = first;

  while (is_capitalized (draft, end))
    end++;

  return end;
}

/* Whether a row goes over the next names, of organizations or of others. */
static gboolean
names_next (const EntenteDraft *draft,
            guint               end,
            guint               index,
            gboolean            counts_organizations)
{
  for (guint i = index + 1;
       i < draft->names->len && entente_draft_get_name (draft, i)->first < end; i++)
    {
      if (counts_organizations
          || entente_draft_get_name (draft, i)->kind != ENTENTE_NAME_ORGANIZATION)
        return TRUE;
    }

  return FALSE;
}

/* Where a row ends that goes on at a token, and what it ends with: ", Owings &
 * Merrill", ", Trade and Industry". The token where it does not go on.
 */
static guint
find_row_end (const EntenteDraft *draft,
              guint               first,
              const char         *joint)
{
  guint i = first;

  while (is (draft, i, ",") && is_capitalized (draft, i + 1))
    i = find_words_end (draft, i + 1);
  if (is (draft, i, ",") && is (draft, i + 1, joint))
    i++;

  return is (draft, i, joint) && is_capitalized (draft, i + 1) ? find_words_end (draft, i + 1)
         : first;
}

static const char * const *
look_up_head (const EntenteDraft *draft,
              guint               token)
{
  return entente_draft_look_up (draft, ENTENTE_LEXICON_HEADS, token, token + 1);
}

static gboolean
is_built (const EntenteDraft *draft,
          guint               token)
{
  const char * const *row = look_up_head (draft, token);

  return row != NULL && g_str_equal (row[1], "organization");
}

/* "Ministry of Trade": what is built of a word, "of" and one field or more. */
static gboolean
has_fields (const EntenteDraft *draft,
            const EntenteName  *name)
{
  for (guint i = name->first + 1; i + 1 < name->end; i++)
    {
      if (is (draft, i, "of") || is (draft, i, "for"))
        return is_built (draft, i - 1);
    }

  return FALSE;
}

/* "Berg, Lund & Partners". */
static void
take_partners (EntenteDraft *draft,
               guint         index)
{
  guint first = entente_draft_get_name (draft, index)->end;
  guint end = find_row_end (draft, first, "&");

  if (entente_draft_get_name (draft, index)->kind == ENTENTE_NAME_ORGANIZATION && end > first
      && !names_next (draft, end, index, FALSE))
    take_up_to (draft, index, end);
}

/* "Ministry of Trade, Industry and Fisheries". */
static void
take_fields (EntenteDraft *draft,
             guint         index)
{
  EntenteName *name = entente_draft_get_name (draft, index);
  guint end = find_row_end (draft, name->end, "and");

  if (name->kind == ENTENTE_NAME_ORGANIZATION && end > name->end && has_fields (draft, name)
      && is_relation (draft, end - 1, "conj") && !names_next (draft, end, index, TRUE))
    take_up_to (draft, index, end);
}

/* "Foreign" and "Commonwealth Office": the first hangs on the second. */
static gboolean
join_left_part (EntenteDraft *draft,
                guint         index)
{
  EntenteName *name = entente_draft_get_name (draft, index);
  const EntenteName *next = entente_draft_get_next_name (draft, index);

  if (next == NULL || name->kind != ENTENTE_NAME_ORGANIZATION || next->kind != name->kind
      || next->first != name->end + 1 || next->end - next->first < 2
      || !(is (draft, name->end, "and") || is (draft, name->end, "&"))
      || is_built (draft, name->end - 1) || !hangs_on (draft, name->end - 1, next))
    return FALSE;

  take_next (draft, index);
  return TRUE;
}

static gboolean
is_known (const EntenteDraft *draft,
          const EntenteName  *name)
{
  static const EntenteLexiconTable tables[] = {
    ENTENTE_LEXICON_COUNTRIES, ENTENTE_LEXICON_DEMONYMS, ENTENTE_LEXICON_CAPITALS,
    ENTENTE_LEXICON_PLACES, ENTENTE_LEXICON_BODIES, ENTENTE_LEXICON_REGION_DEMONYMS,
  };

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      if (entente_draft_look_up (draft, tables[i], name->first, name->end) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* "Vera Lund" and "Center for the Arts". */
static gboolean
join_place (EntenteDraft *draft,
            guint         index)
{
  const EntenteName *name = entente_draft_get_name (draft, index);
  EntenteName *next = entente_draft_get_next_name (draft, index);

  if (next == NULL || next->first != name->end || name->kind != ENTENTE_NAME_PLACE
      || next->kind != ENTENTE_NAME_ORGANIZATION || !is_built (draft, next->first)
      || is_known (draft, name) || !is_relation (draft, name->end - 1, "compound")
      || get_token (draft, name->end - 1)->head != (gint) next->first)
    return FALSE;

  next->first = name->first;
  g_array_remove_index (draft->names, index);
  return TRUE;
}

/* "Museum", "Medical Journal": words that say what it is, and not which. */
static gboolean
is_generic (const EntenteDraft *draft,
            const EntenteName  *name)
{
  for (guint i = name->first; i < name->end; i++)
    {
      if (look_up_head (draft, i) == NULL && get_token (draft, i)->upos != ENTENTE_UPOS_ADJ)
        return FALSE;
    }

  return is_built (draft, name->end - 1);
}

/* Bodies of state belong to their country: "the Ministry of Defence of Chad". */
static gboolean
is_of_state (const EntenteDraft *draft,
             const EntenteName  *name)
{
  static const char * const states[] = {
    "government body", "legislature", "armed force", "court", "party", NULL
  };
  const char * const *row = look_up_head (draft, name->end - 1);

  return row != NULL && g_strv_contains (states, row[2]);
}

/* "the Museum" and "Oslo" behind "of". */
static gboolean
join_of (EntenteDraft *draft,
         guint         index)
{
  EntenteName *name = entente_draft_get_name (draft, index);
  const EntenteName *next = entente_draft_get_next_name (draft, index);

  if (next == NULL || name->kind != ENTENTE_NAME_ORGANIZATION || next->kind != ENTENTE_NAME_PLACE
      || next->first != name->end + 1 || !is (draft, name->end, "of")
      || !hangs_on (draft, next->first, name) || !is_generic (draft, name)
      || (entente_draft_look_up (draft, ENTENTE_LEXICON_COUNTRIES, next->first, next->end) != NULL
          && is_of_state (draft, name)))
    return FALSE;

  take_next (draft, index);
  return TRUE;
}

/**
 * entente_name_parts_join:
 * @first_name: index of the first name to look at, all of one sentence
 *
 * Joins the parts of names that the model broke off.
 */
void
entente_name_parts_join (EntenteDraft *draft,
                         guint         first_name)
{
  for (guint i = first_name; i < draft->names->len; i++)
    {
      while (join_flat (draft, i) || join_left_part (draft, i) || join_place (draft, i)
             || join_nickname (draft, i) || join_of (draft, i));
      take_initial (draft, i, first_name);
      take_hyphens_before (draft, i, first_name);
      take_hyphens_behind (draft, i);
      take_syllable (draft, i);
      take_flat (draft, i);
      take_partners (draft, i);
      take_fields (draft, i);
    }
}
