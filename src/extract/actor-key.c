/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/actor-key.h"

#include "language/name-fold.h"
#include "language/token.h"

#include <string.h>

/* Which names of a document mean the same actor. Every name is given a key;
 * names with one key are one actor. The key of a country is its code, so that
 * "U.S." and "American" meet; those of people and organizations come from what
 * the whole document names (people.c, bodies.c).
 */

static gboolean
is_in (const EntenteActorKeys *self,
       const EntenteName      *name,
       EntenteLexiconTable     table)
{
  return entente_extraction_look_up (self->extraction, table, name->first, name->end) != NULL;
}

static char *
dup_form (const EntenteActorKeys *self,
          const EntenteName      *name)
{
  g_autofree char *words = entente_extraction_dup_words (self->extraction, name->first, name->end);

  return entente_name_fold (words);
}

/* Kinds. */

/* How much a word beside a name says about its kind, against one reading of it. */
#define NOUN_WEIGHT 3

static const EntenteToken *
get_token (const EntenteActorKeys *self,
           guint                   token)
{
  return &self->extraction->annotation->tokens[token];
}

/* "company", "start-up". */
static gboolean
is_organization_noun (const EntenteActorKeys *self,
                      guint                   token)
{
  if (token > 1 && entente_extraction_is (self->extraction, token - 1, "-"))
    return entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_ORGANIZATION_NOUNS,
                                       token - 2, token + 1) != NULL;

  return get_token (self, token)->upos == ENTENTE_UPOS_NOUN
         && entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_ORGANIZATION_NOUNS),
                                    get_token (self, token)->lemma) != NULL;
}

/* "producer Ann Bell", "Chilean center Ann Bell": some nouns are said of people too. */
static gboolean
may_be_of_person (const EntenteActorKeys *self,
                  const EntenteName      *name,
                  guint                   noun)
{
  static const char * const nouns[] = {
    "center", "centre", "producer", "developer", "publisher", "contractor", "operator", "broker",
    "supplier", "giant", "miner", "brewer", "maker", "refiner", "regulator", "lender", "retailer",
    NULL
  };

  return name->kind == ENTENTE_NAME_PERSON
         && entente_extraction_is_lemma (self->extraction, noun, nouns);
}

/* "start-up Acme", "Acme, a company". */
static gboolean
is_described_as_organization (const EntenteActorKeys *self,
                              const EntenteName      *name)
{
  const EntenteSyntax *syntax = &self->extraction->syntax;

  if (name->first > 0 && is_organization_noun (self, name->first - 1)
      && !may_be_of_person (self, name, name->first - 1)
      && get_token (self, name->first - 1)->sentence == get_token (self, name->first)->sentence)
    return TRUE;

  for (gint i = syntax->first_child[name->first]; i >= 0; i = syntax->next_sibling[i])
    {
      guint first = entente_syntax_get_first (syntax, (guint) i);

      if (first >= name->end && first <= name->end + 1
          && entente_syntax_is (syntax, (guint) i, "appos")
          && is_organization_noun (self, (guint) i)
          && !may_be_of_person (self, name, (guint) i))
        return TRUE;
    }

  return FALSE;
}

/* "OSLO - The ministers" and "OSLO (Reuters)", where a text begins. */
static gboolean
is_dateline (const EntenteActorKeys *self,
             const EntenteName      *name)
{
  const EntenteExtraction *extraction = self->extraction;
  const EntenteSentence *sentence =
    &extraction->annotation->sentences[get_token (self, name->first)->sentence];

  return name->first == sentence->first && name->end < sentence->end
         && entente_token_is_upper (extraction->text, get_token (self, name->first))
         && (entente_extraction_is (extraction, name->end, "-")
             || entente_extraction_is (extraction, name->end, "–")
             || entente_extraction_is (extraction, name->end, "—")
             || entente_extraction_is (extraction, name->end, "("))
         && get_token (self, name->end - 1)->span.end < get_token (self, name->end)->span.start;
}

/* "Lowell, Mass.": a word before the place that it lies in. */
static gboolean
is_town (const EntenteActorKeys *self,
         const EntenteName      *name)
{
  const EntenteAnnotation *annotation = self->extraction->annotation;
  const EntenteMention *region = name->end + 1 < annotation->n_tokens
                                 ? entente_extraction_get_mention (self->extraction, name->end + 1)
                                 : NULL;

  return name->end - name->first == 1 && region != NULL && region->name >= 0
         && annotation->names[region->name].kind == ENTENTE_NAME_PLACE
         && annotation->names[region->name].first == name->end + 1
         && entente_extraction_is (self->extraction, name->end, ",")
         && !entente_token_is_upper (self->extraction->text, get_token (self, name->first));
}

static void
count_kind (EntenteActorKeys  *self,
            const EntenteName *name)
{
  g_autofree char *form = dup_form (self, name);
  guint *counts = g_hash_table_lookup (self->kinds, form);

  if (counts == NULL)
    {
      counts = g_new0 (guint, ENTENTE_N_NAME_KINDS);
      g_hash_table_insert (self->kinds, g_steal_pointer (&form), counts);
    }

  counts[name->kind]++;
  if (name->kind != ENTENTE_NAME_NATIONALITY && is_described_as_organization (self, name))
    counts[ENTENTE_NAME_ORGANIZATION] += NOUN_WEIGHT;
  if (name->kind == ENTENTE_NAME_ORGANIZATION && (is_dateline (self, name) || is_town (self, name)))
    counts[ENTENTE_NAME_PLACE] += NOUN_WEIGHT;
}

static gboolean
is_known_place (const EntenteActorKeys *self,
                const EntenteName      *name)
{
  return is_in (self, name, ENTENTE_LEXICON_PLACES) || is_in (self, name, ENTENTE_LEXICON_CAPITALS);
}

/* "the Sahel": clubs are called after cities, hardly anybody after a region. */
static gboolean
is_region (const EntenteActorKeys *self,
           const EntenteName      *name)
{
  const char * const *row = entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_PLACES,
                                                        name->first, name->end);

  return row != NULL && g_str_equal (row[1], "region");
}

/* Who bears the name of a city is no city. */
static gboolean
may_turn_into (const EntenteName *name,
               EntenteNameKind    kind,
               gboolean           is_known)
{
  return !is_known || (kind != ENTENTE_NAME_PERSON && name->kind != ENTENTE_NAME_PERSON);
}

/* One name has one kind in a document, the one that it has most often. */
static EntenteNameKind
get_usual_kind (const EntenteActorKeys *self,
                const EntenteName      *name)
{
  gboolean is_known = is_known_place (self, name);
  g_autofree char *form = dup_form (self, name);
  const guint *counts = g_hash_table_lookup (self->kinds, form);
  EntenteNameKind kind = is_known && name->kind != ENTENTE_NAME_PERSON ? ENTENTE_NAME_PLACE
                         : name->kind;
  static const EntenteNameKind kinds[] = {
    ENTENTE_NAME_ORGANIZATION, ENTENTE_NAME_PLACE, ENTENTE_NAME_PERSON, ENTENTE_NAME_MISCELLANEOUS,
  };
  gboolean has_one = is_known;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (!may_turn_into (name, kinds[i], is_known))
        continue;

      if (!has_one || counts[kinds[i]] > counts[kind])
        kind = kinds[i];
      has_one = TRUE;
    }

  return kind;
}

static EntenteNameKind
get_kind (const EntenteActorKeys *self,
          const EntenteName      *name)
{
  if (is_in (self, name, ENTENTE_LEXICON_DEMONYMS))
    return name->kind;
  if (is_in (self, name, ENTENTE_LEXICON_REGION_DEMONYMS) && name->kind != ENTENTE_NAME_PERSON)
    return ENTENTE_NAME_NATIONALITY;
  if (name->kind == ENTENTE_NAME_NATIONALITY)
    return is_in (self, name, ENTENTE_LEXICON_BODIES) ? ENTENTE_NAME_ORGANIZATION : name->kind;
  if (name->kind != ENTENTE_NAME_PERSON
      && (is_in (self, name, ENTENTE_LEXICON_COUNTRIES) || is_region (self, name)))
    return ENTENTE_NAME_PLACE;

  return get_usual_kind (self, name);
}

static const EntenteName *
get_name (const EntenteActorKeys *self,
          guint                   mention)
{
  const EntenteAnnotation *annotation = self->extraction->annotation;
  gint name = annotation->mentions[mention].name;

  return name < 0 ? NULL : &annotation->names[name];
}

/* Companies are called after people, parties and alliances are not. */
static gboolean
is_never_a_person (const EntenteActorKeys *self,
                   const EntenteName      *name)
{
  const char * const *row = entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_BODIES,
                                                        name->first, name->end);

  return row != NULL && *row[1] != '\0' && !g_str_equal (row[1], "company");
}

/**
 * entente_actor_keys_get_kind:
 * @self: keys
 * @mention: index of a mention that is a name
 *
 * Gets the kind of a name: the usual one in this document, but for a single
 * word that of the person or organization whose longer name has it.
 *
 * Returns: the kind
 */
EntenteNameKind
entente_actor_keys_get_kind (const EntenteActorKeys *self,
                             guint                   mention)
{
  const EntenteName *name = get_name (self, mention);
  EntenteNameKind kind = ENTENTE_NAME_MISCELLANEOUS;
  gboolean is_person = FALSE;
  gboolean is_body = FALSE;

  g_return_val_if_fail (name != NULL, ENTENTE_NAME_MISCELLANEOUS);

  kind = get_kind (self, name);
  if (name->end - name->first > 1 || is_in (self, name, ENTENTE_LEXICON_COUNTRIES)
      || is_in (self, name, ENTENTE_LEXICON_DEMONYMS)
      || is_in (self, name, ENTENTE_LEXICON_REGION_DEMONYMS))
    return kind;

  is_person = entente_people_know (&self->people, mention);
  is_body = entente_bodies_know (&self->bodies, mention);
  if (is_in (self, name, ENTENTE_LEXICON_BODIES))
    return kind == ENTENTE_NAME_PERSON && !is_person && is_never_a_person (self, name)
           ? ENTENTE_NAME_ORGANIZATION : kind;
  if (kind == ENTENTE_NAME_NATIONALITY)
    return is_body && get_token (self, name->first)->upos == ENTENTE_UPOS_PROPN
           ? ENTENTE_NAME_ORGANIZATION : kind;
  if (kind == ENTENTE_NAME_PERSON)
    return is_body && !is_person ? ENTENTE_NAME_ORGANIZATION : kind;
  if (entente_people_chain (&self->people, mention))
    return ENTENTE_NAME_PERSON;

  return kind == ENTENTE_NAME_ORGANIZATION && is_person && !is_body
         && !is_known_place (self, name) ? ENTENTE_NAME_PERSON : kind;
}

/* Places. */

static const char * const *
look_up (const EntenteActorKeys *self,
         const EntenteName      *name,
         EntenteLexiconTable     table)
{
  return entente_extraction_look_up (self->extraction, table, name->first, name->end);
}

/* The half of a country that is called as another half is: "the North" where
 * the document names South Korea.
 */
static const char * const *
find_half (const EntenteActorKeys *self,
           const EntenteName      *name)
{
  const EntenteAnnotation *annotation = self->extraction->annotation;
  g_autofree char *half = entente_extraction_dup_words (self->extraction, name->first, name->end);

  for (guint i = 0; i < annotation->n_names; i++)
    {
      const char * const *row = look_up (self, &annotation->names[i], ENTENTE_LEXICON_COUNTRIES);
      g_autofree char *other = NULL;

      if (row == NULL)
        row = look_up (self, &annotation->names[i], ENTENTE_LEXICON_DEMONYMS);
      if (row == NULL || strchr (row[0], ' ') == NULL)
        continue;

      other = g_strconcat (half, strchr (row[0], ' '), NULL);
      row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_COUNTRIES), other);
      if (row != NULL)
        return row;
    }

  return NULL;
}

static gboolean
is_half (const EntenteActorKeys *self,
         const EntenteName      *name)
{
  static const char * const halves[] = { "north", "south", "east", "west", NULL };
  g_autofree char *form = dup_form (self, name);

  return g_strv_contains (halves, form);
}

static const char * const *
look_up_country (const EntenteActorKeys *self,
                 const EntenteName      *name)
{
  const char * const *row = look_up (self, name, ENTENTE_LEXICON_COUNTRIES);

  if (row == NULL && name->kind == ENTENTE_NAME_NATIONALITY)
    row = look_up (self, name, ENTENTE_LEXICON_DEMONYMS);

  return row == NULL && is_half (self, name) ? find_half (self, name) : row;
}

static char *
dup_key_of_place (const EntenteActorKeys *self,
                  const EntenteName      *name)
{
  const char * const *row = look_up_country (self, name);
  g_autofree char *form = NULL;

  if (row != NULL)
    return g_strconcat ("country:", row[1], NULL);

  row = look_up (self, name, ENTENTE_LEXICON_CAPITALS);
  if (row != NULL)
    return g_strconcat ("capital:", row[1], NULL);

  row = look_up (self, name, ENTENTE_LEXICON_REGION_DEMONYMS);
  if (row != NULL)
    {
      form = entente_name_fold (row[0]);
      return g_strconcat ("place:", form, NULL);
    }

  form = dup_form (self, name);
  return g_strconcat ("place:", form, NULL);
}

/* "the Government of Peru" is Peru, "the Government" alone nobody. */
static char *
dup_key_of_organization (EntenteActorKeys *self,
                         guint             mention)
{
  static const char government[] = "organization:government:";
  char *key = entente_bodies_dup_key (&self->bodies, mention);
  g_autofree char *owned = NULL;

  if (!g_str_has_prefix (key, government))
    return key;

  owned = key;
  return owned[strlen (government)] == '\0' ? NULL
         : g_strconcat ("country:", owned + strlen (government), NULL);
}

/* Whether a longer name of the document has the word that is a name alone. */
static gboolean
is_short (const EntenteActorKeys *self,
          guint                   mention)
{
  const EntenteName *name = get_name (self, mention);

  return name->end - name->first == 1
         && (entente_people_know (&self->people, mention)
             || entente_bodies_know (&self->bodies, mention));
}

/**
 * entente_actor_keys_dup:
 * @self: keys
 * @mention: index of a mention that is a name, those of a document in their order
 *
 * Gets the key of a name.
 *
 * Returns: (transfer full) (nullable): the key; %NULL for what is no actor
 */
char *
entente_actor_keys_dup (EntenteActorKeys *self,
                        guint             mention)
{
  const EntenteName *name = get_name (self, mention);

  EntenteNameKind kind = ENTENTE_NAME_MISCELLANEOUS;

  g_return_val_if_fail (name != NULL, NULL);

  kind = entente_actor_keys_get_kind (self, mention);
  if (is_half (self, name) && kind != ENTENTE_NAME_PERSON && find_half (self, name) != NULL)
    return dup_key_of_place (self, name);
  if (entente_nobody_has (&self->nobody, name, kind, is_short (self, mention)))
    return NULL;

  switch (kind)
    {
    case ENTENTE_NAME_PERSON:
      return entente_people_dup_key (&self->people, mention);
    case ENTENTE_NAME_ORGANIZATION:
      return dup_key_of_organization (self, mention);
    case ENTENTE_NAME_PLACE:
    case ENTENTE_NAME_NATIONALITY:
      return dup_key_of_place (self, name);
    case ENTENTE_NAME_MISCELLANEOUS:
    default:
      return NULL;
    }
}

/* All names. */

static void
learn_names (EntenteActorKeys *self)
{
  const EntenteAnnotation *annotation = self->extraction->annotation;

  for (guint i = 0; i < annotation->n_mentions; i++)
    {
      const EntenteName *name = get_name (self, i);
      EntenteNameKind kind = name == NULL ? ENTENTE_NAME_MISCELLANEOUS
                             : get_kind (self, name);

      if (kind == ENTENTE_NAME_PERSON)
        entente_people_learn (&self->people, i);
      else if (kind == ENTENTE_NAME_ORGANIZATION)
        entente_bodies_learn_name (&self->bodies, i);
    }

  for (guint i = 1; i < annotation->n_names; i++)
    entente_bodies_learn_pair (&self->bodies, &annotation->names[i - 1], &annotation->names[i]);
}

static void
learn_owners (EntenteActorKeys *self)
{
  for (guint i = 0; i < self->extraction->annotation->n_mentions; i++)
    {
      const EntenteName *name = get_name (self, i);

      if (name != NULL && get_kind (self, name) == ENTENTE_NAME_ORGANIZATION)
        entente_bodies_learn_owner (&self->bodies, i);
    }
}

/**
 * entente_actor_keys_init:
 * @self: (out caller-allocates): keys
 * @extraction: an extraction with tables of mentions
 *
 * Learns from all names of a document which forms belong together.
 */
void
entente_actor_keys_init (EntenteActorKeys        *self,
                         const EntenteExtraction *extraction)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (extraction != NULL);

  self->extraction = extraction;
  self->kinds = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  entente_people_init (&self->people, extraction);
  entente_bodies_init (&self->bodies, extraction);
  entente_nobody_init (&self->nobody, extraction);

  for (guint i = 0; i < extraction->annotation->n_names; i++)
    count_kind (self, &extraction->annotation->names[i]);
  learn_names (self);
  learn_owners (self);
}

/**
 * entente_actor_keys_clear:
 * @self: keys
 *
 * Frees what is in @self.
 */
void
entente_actor_keys_clear (EntenteActorKeys *self)
{
  g_return_if_fail (self != NULL);

  entente_people_clear (&self->people);
  entente_bodies_clear (&self->bodies);
  entente_nobody_clear (&self->nobody);
  g_clear_pointer (&self->kinds, g_hash_table_unref);
}
