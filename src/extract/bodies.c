/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/bodies.h"

#include "extract/body-owner.h"

#include "language/name-fold.h"
#include "language/token.h"

#include <string.h>

/* Which organization a name means: its long form, without what says that it is
 * a company, together with the country that owns it. "Ministry of Defense" and
 * "Defense Ministry" are one; Japan's and Britain's are two.
 */

/* In tokens. */
#define LONGEST_SHORT_FORM 6

static const char * const company_suffixes[] = {
  "inc", "inc.", "corp", "corp.", "corporation", "co", "co.", "company", "ltd", "ltd.",
  "limited", "llc", "llp", "plc", "ag", "gmbh", "kg", "se", "sa", "s.a.", "nv", "n.v.", "bv",
  "b.v.", "ab", "asa", "a/s", "oy", "oyj", "spa", "s.p.a.", "sarl", "kk", "k.k.", "pty", "pte",
  "bhd", "holdings", "group", ",", "&", NULL
};

static const char * const joining_words[] = {
  "of", "for", "and", "the", "in", "on", "&", "'s", NULL
};

/**
 * entente_bodies_init:
 * @self: (out caller-allocates): bodies
 * @extraction: an extraction with tables of mentions
 *
 * Makes an empty set of organizations.
 */
void
entente_bodies_init (EntenteBodies           *self,
                     const EntenteExtraction *extraction)
{
  self->extraction = extraction;
  self->long_forms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->acronyms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->short_forms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->alone = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->heads = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->owners = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->by_chain = g_hash_table_new (NULL, NULL);
}

/**
 * entente_bodies_clear:
 * @self: bodies
 *
 * Frees what it holds.
 */
void
entente_bodies_clear (EntenteBodies *self)
{
  g_clear_pointer (&self->long_forms, g_hash_table_unref);
  g_clear_pointer (&self->acronyms, g_hash_table_unref);
  g_clear_pointer (&self->short_forms, g_hash_table_unref);
  g_clear_pointer (&self->alone, g_hash_table_unref);
  g_clear_pointer (&self->heads, g_hash_table_unref);
  g_clear_pointer (&self->owners, g_hash_table_unref);
  g_clear_pointer (&self->by_chain, g_hash_table_unref);
}

static const EntenteToken *
get_token (const EntenteBodies *self,
           guint                token)
{
  return &self->extraction->annotation->tokens[token];
}

static const EntenteName *
get_name (const EntenteBodies *self,
          guint                mention)
{
  const EntenteAnnotation *annotation = self->extraction->annotation;

  return &annotation->names[annotation->mentions[mention].name];
}

static gboolean
is_word (const EntenteBodies *self,
         guint                token,
         const char * const  *words)
{
  g_autofree char *lower = entente_token_dup_lower (self->extraction->text,
                                                    get_token (self, token));

  return g_strv_contains (words, lower);
}

static const char * const *
find_body (const EntenteBodies *self,
           guint                first,
           guint                end)
{
  return entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_BODIES, first, end);
}

static char *
dup_folded (const EntenteBodies *self,
            guint                first,
            guint                end)
{
  g_autofree char *words = entente_extraction_dup_words (self->extraction, first, end);

  return entente_name_fold (words);
}

/* "Ministry of Defense" and "Defense Ministry" have one base. */
static char *
dup_base (const EntenteBodies *self,
          guint                first,
          guint                end)
{
  static const char * const turned[] = { "ministry", "department", "bureau", "office", NULL };
  const char * const *row = find_body (self, first, end);

  if (row != NULL)
    return entente_name_fold (row[0]);

  while (end - first > 1 && is_word (self, end - 1, company_suffixes))
    end--;

  if (end - first > 2 && is_word (self, first, turned)
      && entente_extraction_is (self->extraction, first + 1, "of"))
    {
      g_autofree char *what = dup_folded (self, first + 2, end);
      g_autofree char *head = dup_folded (self, first, first + 1);

      return g_strconcat (what, " ", head, NULL);
    }

  return dup_folded (self, first, end);
}

/* Forms. */

static gboolean
is_known_form (const char *form)
{
  return form != NULL && *form != '\0';
}

/* What several have in common stands for none. */
static void
add_form (GHashTable *forms,
          const char *form,
          const char *base)
{
  const char *known = g_hash_table_lookup (forms, form);

  if (known == NULL)
    g_hash_table_insert (forms, g_strdup (form), g_strdup (base));
  else if (!g_str_equal (known, base))
    g_hash_table_insert (forms, g_strdup (form), g_strdup (""));
}

static gboolean
is_built_with (const EntenteBodies *self,
               guint                token)
{
  const char * const *row = entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_HEADS,
                                                        token, token + 1);

  return row != NULL && g_str_equal (row[1], "organization");
}

/* "Democrat" in "Liberal Democrat" is another party. */
static gboolean
is_known_alone (const EntenteBodies *self,
                guint                first,
                guint                end)
{
  return end - first == 1 && find_body (self, first, end) != NULL;
}

/* A word that names are built with says little alone, and "of" nothing. What
 * "of" or "and" joins to the rest, or a hyphen, is no name of the whole.
 */
static gboolean
may_be_ending (const EntenteBodies *self,
               guint                first,
               guint                end)
{
  return !is_known_alone (self, first, end)
         && !is_word (self, first, joining_words) && !is_word (self, first - 1, joining_words)
         && !entente_extraction_is (self->extraction, first, "-")
         && !entente_extraction_is (self->extraction, first - 1, "-")
         && (end - first > 1 || !is_built_with (self, first));
}

/* "University of Acme" is whole, and not "University of Acme Rovers". */
static gboolean
is_whole (const EntenteBodies *self,
          guint                first,
          guint                end)
{
  return end - first > 2 && is_built_with (self, first)
         && entente_extraction_is (self->extraction, first + 1, "of")
         && !is_word (self, end, joining_words);
}

/* "Acme University" is not its hospital. */
static gboolean
may_be_beginning (const EntenteBodies *self,
                  guint                first,
                  guint                end)
{
  return !is_known_alone (self, first, end) && !is_whole (self, first, end)
         && !is_word (self, end - 1, joining_words)
         && !entente_extraction_is (self->extraction, end, "-")
         && !entente_extraction_is (self->extraction, end, "and")
         && !entente_extraction_is (self->extraction, end - 1, "-")
         && (end - first > 1 ? entente_extraction_is (self->extraction, end, "of")
                               || !is_built_with (self, end - 1)
             : !is_built_with (self, first));
}

/* A text names a firm in full first: who read of Acme before "Acme Polska" came up
 * takes that for another, unless only what sort of body it is was added: "Acme
 * Bank", "Acme F.C.".
 */
static gboolean
is_named_before (const EntenteBodies *self,
                 const char          *beginning,
                 guint                end)
{
  return g_hash_table_contains (self->alone, beginning) && !is_built_with (self, end - 1)
         && !entente_token_is_upper (self->extraction->text, get_token (self, end - 1));
}

/* "Acme" and "Acme Motors" for "Acme Motors Works", "Rovers" for "Galway Rovers". */
static void
learn_short_forms (EntenteBodies *self,
                   guint          first,
                   guint          end,
                   const char    *base)
{
  for (guint i = first + 1; i < end && i - first <= LONGEST_SHORT_FORM; i++)
    {
      g_autofree char *beginning = dup_base (self, first, i);
      g_autofree char *ending = dup_base (self, i, end);

      if (may_be_beginning (self, first, i) && !is_named_before (self, beginning, end))
        add_form (self->short_forms, beginning, base);
      if (may_be_ending (self, i, end))
        add_form (self->short_forms, ending, base);
    }
}

static void
learn_head (EntenteBodies *self,
            guint          token,
            const char    *base)
{
  g_autofree char *word = dup_folded (self, token, token + 1);

  if (is_built_with (self, token))
    add_form (self->heads, word, base);
}

/* "the Council" for the one council that the document names; the Senate is no
 * "Senate Bakers Fund".
 */
static void
learn_heads (EntenteBodies *self,
             guint          first,
             guint          end,
             const char    *base)
{
  learn_head (self, end - 1, base);
  if (!is_built_with (self, end - 1) || is_word (self, first + 1, joining_words))
    learn_head (self, first, base);
}

/* "self-defense forces of the sea": "SDFS" and, with every word, "SDFOTS". */
static char *
dup_initials (const EntenteBodies *self,
              guint                first,
              guint                end,
              gboolean             with_joining_words)
{
  GString *initials = g_string_new (NULL);

  for (guint i = first; i < end; i++)
    {
      const EntenteToken *token = get_token (self, i);
      gunichar letter = g_utf8_get_char (self->extraction->text + token->span.start);

      if (g_unichar_isalpha (letter)
          && (with_joining_words || entente_token_is_capitalized (self->extraction->text, token)))
        g_string_append_unichar (initials, g_unichar_tolower (letter));
    }

  return g_string_free (initials, FALSE);
}

static void
learn_acronyms (EntenteBodies *self,
                guint          first,
                guint          end,
                const char    *base)
{
  g_autofree char *capitals = dup_initials (self, first, end, FALSE);
  g_autofree char *all = dup_initials (self, first, end, TRUE);

  if (strlen (capitals) >= 2)
    add_form (self->acronyms, capitals, base);
  if (!g_str_equal (all, capitals) && strlen (all) >= 2)
    add_form (self->acronyms, all, base);
}

/* A headline may shorten what the text then names in full. */
static void
learn_alone (EntenteBodies *self,
             guint          first,
             guint          end)
{
  if (get_token (self, first)->sentence > 0)
    g_hash_table_add (self->alone, dup_base (self, first, end));
}

/**
 * entente_bodies_learn_name:
 * @self: bodies
 * @mention: index of a mention that is the name of an organization
 *
 * Learns which shorter names may stand for a name.
 */
void
entente_bodies_learn_name (EntenteBodies *self,
                           guint          mention)
{
  guint first = get_name (self, mention)->first;
  guint end = get_name (self, mention)->end;
  g_autofree char *base = NULL;

  learn_alone (self, first, end);
  if (end - first < 2 || find_body (self, first, end) != NULL)
    return;

  entente_body_cut_owner (self->extraction, &first, &end);
  base = dup_base (self, first, end);
  learn_short_forms (self, first, end, base);
  learn_heads (self, first, end, base);
  learn_acronyms (self, get_name (self, mention)->first, get_name (self, mention)->end, base);
  learn_acronyms (self, first, end, base);
}

static gboolean
is_acronym (const EntenteBodies *self,
            const EntenteName   *name)
{
  return name->end - name->first == 1
         && entente_token_is_upper (self->extraction->text, get_token (self, name->first));
}

/* Whether the letters stand in a name in their order. */
static gboolean
has_letters (const char *name,
             const char *letters)
{
  for (; *name != '\0' && *letters != '\0'; name++)
    {
      if (*name == *letters)
        letters++;
    }

  return *letters == '\0';
}

/**
 * entente_bodies_learn_pair:
 * @self: bodies
 * @name: a name
 * @next: the next name
 *
 * Learns from "Self-Defense Forces (SDF)", and "SDF (Self-Defense Forces)", that
 * both are one.
 */
void
entente_bodies_learn_pair (EntenteBodies     *self,
                           const EntenteName *name,
                           const EntenteName *next)
{
  const EntenteName *acronym = is_acronym (self, next) ? next : name;
  const EntenteName *full = acronym == next ? name : next;
  guint first = full->first;
  guint end = full->end;
  g_autofree char *letters = NULL;
  g_autofree char *whole = NULL;
  g_autofree char *base = NULL;

  if (next->first != name->end + 1 || !entente_extraction_is (self->extraction, name->end, "(")
      || !is_acronym (self, acronym) || full->end - full->first < 2
      || full->kind == ENTENTE_NAME_PERSON)
    return;

  letters = dup_folded (self, acronym->first, acronym->end);
  whole = dup_folded (self, first, end);
  entente_body_cut_owner (self->extraction, &first, &end);
  base = dup_base (self, first, end);
  if ((*letters == *whole && has_letters (whole, letters))
      || (*letters == *base && has_letters (base, letters)))
    g_hash_table_insert (self->long_forms, g_steal_pointer (&letters), g_steal_pointer (&base));
}

/* Many countries have a Liberal Party. */
static gboolean
is_party (const EntenteBodies *self,
          const EntenteName   *name)
{
  const char * const *row = find_body (self, name->first, name->end);

  return row != NULL && g_str_equal (row[1], "party");
}

static const char *
find_long_form (const EntenteBodies *self,
                const EntenteName   *name,
                const char          *base)
{
  const char *form = g_hash_table_lookup (self->long_forms, base);

  if (form == NULL && is_party (self, name))
    form = g_hash_table_lookup (self->short_forms, base);
  if (form != NULL || find_body (self, name->first, name->end) != NULL)
    return is_known_form (form) ? form : NULL;

  if (is_acronym (self, name) && is_known_form (g_hash_table_lookup (self->acronyms, base)))
    return g_hash_table_lookup (self->acronyms, base);

  form = g_hash_table_lookup (name->end - name->first == 1 && is_built_with (self, name->first)
                              ? self->heads : self->short_forms, base);
  return is_known_form (form) ? form : NULL;
}

/* @code: (out): the country that the text says owns the body */
static char *
dup_long_base (const EntenteBodies  *self,
               const EntenteName    *name,
               const char          **code)
{
  guint first = name->first;
  guint end = name->end;
  const char *form = NULL;
  g_autofree char *base = NULL;

  *code = find_body (self, first, end) != NULL ? NULL
          : entente_body_cut_owner (self->extraction, &first, &end);
  base = dup_base (self, first, end);
  if (*code != NULL)
    return g_steal_pointer (&base);

  *code = entente_body_find_owner_beside (self->extraction, name);
  form = find_long_form (self, name, base);

  return form != NULL ? g_strdup (form) : g_steal_pointer (&base);
}

/**
 * entente_bodies_learn_owner:
 * @self: bodies
 * @mention: index of a mention that is the name of an organization
 *
 * Learns whose a body is, after all names were learned.
 */
void
entente_bodies_learn_owner (EntenteBodies *self,
                            guint          mention)
{
  gint chain = self->extraction->annotation->mentions[mention].chain;
  const char *code = NULL;
  g_autofree char *base = dup_long_base (self, get_name (self, mention), &code);

  if (code == NULL)
    return;

  if (!g_hash_table_contains (self->owners, base))
    g_hash_table_insert (self->owners, g_steal_pointer (&base), (gpointer) code);
  if (chain != ENTENTE_NO_CHAIN)
    g_hash_table_insert (self->by_chain, GINT_TO_POINTER (chain), (gpointer) code);
}

/* Whose a body is that is named alone: that of its chain, or the one last named. */
static const char *
find_owner (const EntenteBodies *self,
            guint                mention,
            const char          *base)
{
  gint chain = self->extraction->annotation->mentions[mention].chain;
  const char *code = chain == ENTENTE_NO_CHAIN ? NULL
                     : g_hash_table_lookup (self->by_chain, GINT_TO_POINTER (chain));
  const char *last = g_hash_table_lookup (self->owners, base);

  return code != NULL && last != NULL ? code : last;
}

/**
 * entente_bodies_dup_key:
 * @self: bodies
 * @mention: index of a mention that is the name of an organization, in the order
 *   of the text
 *
 * Gets what is equal for all names of one organization.
 *
 * Returns: (transfer full): the key
 */
char *
entente_bodies_dup_key (EntenteBodies *self,
                        guint          mention)
{
  const char *code = NULL;
  g_autofree char *base = dup_long_base (self, get_name (self, mention), &code);

  if (code != NULL)
    g_hash_table_insert (self->owners, g_strdup (base), (gpointer) code);
  else
    code = find_owner (self, mention, base);

  return g_strdup_printf ("organization:%s:%s", base, code != NULL ? code : "");
}

/**
 * entente_bodies_know:
 * @self: bodies
 * @mention: index of a mention that is a name of one word
 *
 * Returns: whether an organization is known by that word for short
 */
gboolean
entente_bodies_know (const EntenteBodies *self,
                     guint                mention)
{
  const EntenteName *name = get_name (self, mention);
  g_autofree char *form = dup_folded (self, name->first, name->end);

  return is_known_form (g_hash_table_lookup (self->short_forms, form));
}
