/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/name-title.h"

#include "language/lexicon.h"
#include "language/title.h"
#include "language/token.h"

/* "Karl Lund" of "Count Karl Lund": in tokens that make a name without a title, where
 * "Count Lund" may be all.
 */
#define N_WHOLE_NAME 2

/* In tokens before the name that it ends in. */
#define LONGEST_BEFORE 3

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
  if (entente_draft_look_up (draft, ENTENTE_LEXICON_COUNTRIES, name->first, name->end) != NULL
      || entente_draft_look_up (draft, ENTENTE_LEXICON_PLACES, name->first, name->end) != NULL)
    name->kind = ENTENTE_NAME_PLACE;
  else if (entente_draft_look_up (draft, ENTENTE_LEXICON_DEMONYMS, name->first, name->end) != NULL)
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

static gboolean
is (const EntenteDraft *draft,
    guint               token,
    const char         *word)
{
  return entente_token_is (draft->text, entente_draft_get_token (draft, token), word);
}

/* Where what the lexicon knows ends, of a stretch that begins with it; the
 * beginning where it knows nothing.
 */
static guint
find_known_end (const EntenteDraft *draft,
                guint               first,
                guint               end)
{
  static const EntenteLexiconTable tables[] = {
    ENTENTE_LEXICON_BODIES, ENTENTE_LEXICON_COUNTRIES, ENTENTE_LEXICON_DEMONYMS,
  };

  for (guint i = end; i > first; i--)
    for (guint j = 0; j < G_N_ELEMENTS (tables); j++)
      {
        if (entente_draft_look_up (draft, tables[j], first, i) != NULL)
          return i;
      }

  return first;
}

/* Whether what names are built with ends one: the party of "Party Leader". */
static gboolean
is_built (const EntenteDraft *draft,
          const EntenteName  *name)
{
  const char * const *row = entente_draft_look_up (draft, ENTENTE_LEXICON_HEADS, name->end - 1,
                                                   name->end);

  return row != NULL && g_str_equal (row[1], "organization");
}

/* What stands before a title is a name as far as it is known: "NASA" of "NASA
 * Station Science Officer".
 */
static void
cut_at (const EntenteDraft *draft,
        EntenteName        *name,
        guint               end)
{
  guint known = find_known_end (draft, name->first, end);

  name->end = known > name->first ? known : end;
  set_kind (draft, name);
}

/* "UN" in "UN Head of Relief". */
static gboolean
is_before_title_of (const EntenteDraft *draft,
                    const EntenteName  *name,
                    guint               title)
{
  guint end = find_title_end (draft, title);

  return end > title && end < name->end && (is (draft, end, "of") || is (draft, end, "for"))
         && find_known_end (draft, name->first, title) == title;
}

/* Whether a title goes on behind a name: as "Defense Secretary" does, but not
 * "Racing driver" in "Acme Racing driver", where the capital is the name's.
 */
static gboolean
goes_on_as_title (const EntenteDraft *draft,
                  const EntenteName  *name,
                  guint               title)
{
  return find_title_end (draft, title) > name->end
         && (entente_token_is_capitalized (draft->text,
                                           entente_draft_get_token (draft, name->end))
             || find_known_end (draft, name->first, title) == title);
}

/* Whether a word that organizations are called by stands in a stretch. */
static gboolean
has_built (const EntenteDraft *draft,
           guint               first,
           guint               end)
{
  for (guint i = first; i < end; i++)
    {
      const EntenteName word = { i, i + 1, ENTENTE_NAME_ORGANIZATION };

      if (is_built (draft, &word))
        return TRUE;
    }

  return FALSE;
}

/* "EU Trade" before "Commissioner": bodies of states have fields, no parts. */
static void
cut_field (EntenteDraft *draft,
           guint         index)
{
  EntenteName *name = &g_array_index (draft->names, EntenteName, index);
  guint end = name->end < entente_draft_get_sentence (draft)->end
              ? find_title_end (draft, name->end) : name->end;
  guint known = find_known_end (draft, name->first, name->end);
  const char * const *row = entente_draft_look_up (draft, ENTENTE_LEXICON_BODIES, name->first,
                                     MAX (known, name->first + 1));

  if (end > name->end && known > name->first && !has_built (draft, known, name->end)
      && (row == NULL || g_str_equal (row[1], "alliance")))
    cut_at (draft, name, known);
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

      if (entente_draft_get_token (draft, i - 1)->upos == ENTENTE_UPOS_ADP)
        continue;

      if (goes_on_as_title (draft, name, i) || (end == name->end && is_before_person (draft, index))
          || is_before_title_of (draft, name, i))
        {
          cut_at (draft, name, i);
          return;
        }
    }

  cut_field (draft, index);
}

/* "White House" of "White House Press" before "Secretary". */
static void
cut_built_end (EntenteDraft *draft,
               guint         index)
{
  EntenteName *name = &g_array_index (draft->names, EntenteName, index);

  if (entente_draft_look_up (draft, ENTENTE_LEXICON_BODIES, name->first, name->end) != NULL)
    return;

  for (guint i = name->first + 1; i < name->end; i++)
    {
      if (find_title_end (draft, i) > name->end
          && entente_draft_look_up (draft, ENTENTE_LEXICON_BODIES, name->first, i) != NULL)
        {
          cut_at (draft, name, i);
          return;
        }
    }
}

/* Whether a title that ends before a token is one of those that have a field:
 * "Minister of", "Commissioner for".
 */
static gboolean
has_field (const EntenteDraft *draft,
           guint               link)
{
  static const char * const offices[] = {
    "minister", "commissioner", "state", "general", "undersecretary", "president", NULL
  };

  if (link == entente_draft_get_sentence (draft)->first)
    return FALSE;
  if (is (draft, link, "of"))
    return is (draft, link - 1, "minister");

  return is (draft, link, "for")
         && g_strv_contains (offices, entente_draft_get_lower (draft, link - 1));
}

/* "Public Works" and "Transport" in "Minister of Public Works and Transport". */
static gboolean
is_field (const EntenteDraft *draft,
          const EntenteName  *name)
{
  guint i = name->first;

  if (entente_draft_look_up (draft, ENTENTE_LEXICON_BODIES, name->first, name->end) != NULL)
    return FALSE;

  while (i > entente_draft_get_sentence (draft)->first + 1
         && (entente_token_is_capitalized (draft->text, entente_draft_get_token (draft, i - 1))
             || is (draft, i - 1, "and") || is (draft, i - 1, ",") || is (draft, i - 1, "the")))
    i--;

  return i > entente_draft_get_sentence (draft)->first && has_field (draft, i - 1);
}

/* "Defense" in "Defense Secretary", "National Intelligence" in "Director of
 * National Intelligence".
 */
static gboolean
is_inside_title (const EntenteDraft *draft,
                 const EntenteName  *name)
{
  const EntenteSentence *sentence = entente_draft_get_sentence (draft);
  guint from = name->first > sentence->first + LONGEST_BEFORE ? name->first - LONGEST_BEFORE
               : sentence->first;

  if (find_title_end (draft, name->first) > name->end)
    return TRUE;

  if (entente_draft_look_up (draft, ENTENTE_LEXICON_BODIES, name->first, name->end) != NULL)
    return FALSE;

  for (guint i = from; i < name->first; i++)
    {
      guint end = find_title_end (draft, i);

      if (end >= name->end || (end > name->first && is (draft, end, "for")))
        return TRUE;
    }

  return is_field (draft, name);
}

/* "Count" as a name of its own before "Karl Berg". */
static gboolean
is_title_of_next (const EntenteDraft *draft,
                  guint               index)
{
  const EntenteName *name = &g_array_index (draft->names, EntenteName, index);

  return is_before_person (draft, index) && find_title_end (draft, name->first) == name->end;
}

/* People. */

static gboolean
is_title_of_person (const EntenteDraft *draft,
                    const EntenteName  *name,
                    guint               end)
{
  static const char * const parts_of_names[] = {
    "lord", "lady", "sir", "dame", "saint", "st.", "miss", "madame", NULL
  };
  const char * const *row = NULL;
  g_autofree char *title = NULL;
  gsize start = entente_draft_get_token (draft, name->first)->span.start;

  if (end <= name->first || end >= name->end)
    return FALSE;

  title = g_ascii_strdown (draft->text + start,
                           (gssize) (entente_draft_get_token (draft, end - 1)->span.end - start));
  row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_TITLES), title);

  return row != NULL && !g_strv_contains (parts_of_names, title)
         && (g_str_equal (row[1], "rank") || g_str_equal (row[1], "honorific")
             || (g_str_equal (row[1], "office") && name->end - end >= N_WHOLE_NAME)
             || entente_draft_get_token (draft, name->first)->relation
                == g_intern_static_string ("nmod:desc"));
}

/* "Lance Corporal Ann Bell" is Ann Bell, and so is "Ann Bell OBE". */
static void
cut_person (const EntenteDraft *draft,
            EntenteName        *name)
{
  static const char * const honours[] = {
    "obe", "mbe", "cbe", "kbe", "dbe", "qc", "kc", "mp", "mep", "msp", "phd", "ph.d.", "md",
    "m.d.", "frs", "esq", "esq.", NULL
  };
  guint end = find_title_end (draft, name->first);

  if (is_title_of_person (draft, name, end))
    name->first = end;

  while (name->end - name->first > 2
         && (g_strv_contains (honours, entente_draft_get_lower (draft, name->end - 1))
             || is (draft, name->end - 1, ",")))
    name->end--;
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

      if (name->kind == ENTENTE_NAME_PERSON)
        cut_person (draft, &g_array_index (draft->names, EntenteName, i));

      if (name->kind != ENTENTE_NAME_ORGANIZATION && name->kind != ENTENTE_NAME_MISCELLANEOUS)
        continue;

      if (is_built (draft, name))
        cut_built_end (draft, i);
      else if (is_inside_title (draft, name))
        g_array_remove_index (draft->names, i);
      else
        cut_end (draft, i);
    }
}
