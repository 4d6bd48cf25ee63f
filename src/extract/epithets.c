/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/epithets.h"

#include "extract/reference.h"

/* Words without which a title is another's: the prime minister is no minister
 * that one calls "the minister".
 */
static const char * const ranks[] = {
  "prime", "vice", "deputy", "assistant", "former", "ex", "acting", "co", "associate", "late",
  "opposition", "shadow", "then", "sub", "presidential", "aspiring", "designate", NULL
};

/* Offices of which one person holds one: the prime minister is not "the mayor". */
static const char * const offices[] = {
  "president", "minister", "secretary", "senator", "governor", "mayor", "king", "queen", "pope",
  "ambassador", "chancellor", "justice", "judge", NULL
};

/* @actors: (element-type utf8 GArray): for each word or title the actors that
 *   were called so
 * @held: (element-type int GPtrArray): the @offices of an actor, by its index
 */
struct _EntenteEpithets
{
  const EntenteExtraction *extraction;
  GHashTable *actors;
  GHashTable *held;
};

static void
free_actors (gpointer data)
{
  g_array_unref (data);
}

static void
free_offices (gpointer data)
{
  g_ptr_array_unref (data);
}

/**
 * entente_epithets_new:
 * @extraction: an extraction, borrowed
 *
 * Returns: (transfer full): none yet
 */
EntenteEpithets *
entente_epithets_new (const EntenteExtraction *extraction)
{
  EntenteEpithets *self = g_new0 (EntenteEpithets, 1);

  self->extraction = extraction;
  self->actors = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_actors);
  self->held = g_hash_table_new_full (NULL, NULL, NULL, free_offices);

  return self;
}

void
entente_epithets_free (EntenteEpithets *self)
{
  g_hash_table_unref (self->actors);
  g_hash_table_unref (self->held);
  g_free (self);
}

static gboolean
contains (const GArray *actors,
          gint          actor)
{
  for (guint i = 0; i < actors->len; i++)
    {
      if (g_array_index (actors, gint, i) == actor)
        return TRUE;
    }

  return FALSE;
}

static void
add_word (EntenteEpithets *self,
          const char      *word,
          gint             actor)
{
  GArray *actors = g_hash_table_lookup (self->actors, word);

  if (actors == NULL)
    {
      actors = g_array_new (FALSE, FALSE, sizeof (gint));
      g_hash_table_insert (self->actors, g_strdup (word), actors);
    }

  if (!contains (actors, actor))
    g_array_append_val (actors, actor);
}

static char *
dup_folded_lemma (const EntenteEpithets *self,
                  guint                  token)
{
  return g_utf8_casefold (entente_extraction_get_token (self->extraction, token)->lemma, -1);
}

/* Where the words begin that make one title with a noun: "foreign" of "the
 * French foreign minister".
 */
static guint
find_first (const EntenteEpithets *self,
            guint                  noun)
{
  const EntenteExtraction *extraction = self->extraction;
  guint first = noun;

  while (first > 0 && extraction->mention_at[first - 1] < 0
         && entente_extraction_share_sentence (extraction, first - 1, noun)
         && entente_syntax_get_head (&extraction->syntax, first - 1) == (gint) noun
         && (entente_syntax_is (&extraction->syntax, first - 1, "amod")
             || entente_syntax_is (&extraction->syntax, first - 1, "compound")))
    first--;

  return first;
}

static char *
dup_title (const EntenteEpithets *self,
           guint                  first,
           guint                  noun)
{
  GString *title = g_string_new (NULL);

  for (guint i = first; i <= noun; i++)
    {
      g_autofree char *word = dup_folded_lemma (self, i);

      if (i > first)
        g_string_append_c (title, ' ');
      g_string_append (title, word);
    }

  return g_string_free (title, FALSE);
}

/* The word that a name is built with: "Tunnel" of "Gotthard Tunnel", "House" of
 * "House of Commons", "Channel" of "Channel 4".
 */
static guint
find_head (const EntenteEpithets *self,
           const EntenteName     *name)
{
  for (guint i = name->first + 1; i < name->end; i++)
    {
      if (entente_extraction_is (self->extraction, i, "of")
          || entente_extraction_get_token (self->extraction, i)->upos == ENTENTE_UPOS_NUM)
        return i - 1;
    }

  return name->end - 1;
}

/**
 * entente_epithets_add_name:
 * @name: a name
 * @actor: index of the actor that it names
 *
 * Notes the word of a name that says what it names: "the Union of Bakers" may be
 * called "the union".
 */
void
entente_epithets_add_name (EntenteEpithets   *self,
                           const EntenteName *name,
                           gint               actor)
{
  const EntenteFoundActor *found = entente_extraction_lookup (self->extraction, actor);

  if (found->kind == ENTENTE_ACTOR_PERSON || found->code != NULL)
    return;

  for (guint i = name->first; i < name->end; i++)
    {
      g_autofree char *word = dup_folded_lemma (self, i);

      if (entente_reference_is_kind (word, found)
          || (name->end > name->first + 1 && i == find_head (self, name)))
        add_word (self, word, actor);
    }
}

/* "the planet Jupiter" calls it a planet, wherever that is listed. */
static gboolean
is_called (const EntenteEpithets *self,
           guint                  noun,
           gint                   actor)
{
  const EntenteFoundActor *found = entente_extraction_lookup (self->extraction, actor);
  const EntenteSyntax *syntax = &self->extraction->syntax;
  g_autofree char *lemma = dup_folded_lemma (self, noun);

  return entente_reference_is_kind (lemma, found)
         || (found->kind != ENTENTE_ACTOR_PERSON && found->code == NULL
             && !entente_reference_is_person (lemma)
             && (entente_syntax_is (syntax, noun, "nmod:desc")
                 || entente_syntax_is (syntax, noun, "compound")
                 || entente_syntax_is (syntax, noun, "appos")));
}

/* The office that a noun names: the secretary of "the secretary general". */
static const char *
get_office (const EntenteEpithets *self,
            guint                  noun)
{
  g_autofree char *lemma = dup_folded_lemma (self, noun);
  g_autofree char *before = noun == 0 ? NULL : dup_folded_lemma (self, noun - 1);

  if (g_str_equal (lemma, "premier"))
    return "minister";

  for (guint i = 0; offices[i] != NULL; i++)
    {
      if (g_str_equal (lemma, offices[i])
          || (g_str_equal (lemma, "general") && g_strcmp0 (before, offices[i]) == 0))
        return offices[i];
    }

  return NULL;
}

static void
add_office (EntenteEpithets *self,
            const char      *office,
            gint             actor)
{
  GPtrArray *held = g_hash_table_lookup (self->held, GINT_TO_POINTER (actor));

  if (held == NULL)
    {
      held = g_ptr_array_new ();
      g_hash_table_insert (self->held, GINT_TO_POINTER (actor), held);
    }

  g_ptr_array_add (held, (gpointer) office);
}

/**
 * entente_epithets_add:
 * @noun: index of a noun that describes somebody
 * @actor: index of whom it describes
 *
 * Notes what an actor is called, in full and in short.
 *
 * Returns: whether the noun can be used of such an actor
 */
gboolean
entente_epithets_add (EntenteEpithets *self,
                      guint            noun,
                      gint             actor)
{
  const char *office = get_office (self, noun);

  if (!is_called (self, noun, actor))
    return FALSE;

  if (office != NULL)
    add_office (self, office, actor);
  for (guint first = find_first (self, noun); first <= noun; first++)
    {
      g_autofree char *title = dup_title (self, first, noun);

      add_word (self, title, actor);
      if (entente_extraction_is_lemma (self->extraction, first, ranks))
        break;
    }

  return TRUE;
}

static const GArray *
look_up (const EntenteEpithets *self,
         guint                  noun)
{
  g_autofree char *title = dup_title (self, find_first (self, noun), noun);

  return g_hash_table_lookup (self->actors, title);
}

/**
 * entente_epithets_fit:
 * @noun: index of a noun
 * @actor: index of an actor
 *
 * Returns: whether the document has called the actor so
 */
gboolean
entente_epithets_fit (const EntenteEpithets *self,
                      guint                  noun,
                      gint                   actor)
{
  const GArray *actors = look_up (self, noun);

  return actors != NULL && contains (actors, actor);
}

/**
 * entente_epithets_find:
 * @noun: index of a noun
 * @actor: (out): index of the only actor that was called so, %ENTENTE_NO_ACTOR
 *   where there are several
 *
 * Returns: whether any was
 */
gboolean
entente_epithets_find (const EntenteEpithets *self,
                       guint                  noun,
                       gint                  *actor)
{
  const GArray *actors = look_up (self, noun);

  *actor = actors != NULL && actors->len == 1 ? g_array_index (actors, gint, 0) : ENTENTE_NO_ACTOR;
  return actors != NULL;
}

/**
 * entente_epithets_bar:
 * @noun: index of a noun
 * @actor: index of an actor
 *
 * Returns: whether the noun names an office, and the actor was only called by
 *   others of which nobody holds two
 */
gboolean
entente_epithets_bar (const EntenteEpithets *self,
                      guint                  noun,
                      gint                   actor)
{
  const char *office = get_office (self, noun);
  GPtrArray *held = g_hash_table_lookup (self->held, GINT_TO_POINTER (actor));

  return office != NULL && held != NULL && !g_ptr_array_find (held, office, NULL);
}
