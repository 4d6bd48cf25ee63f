/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/read-document.h"

#include "project/name-key.h"

#include <string.h>

static const EntenteFoundActor *
get_found (const EntenteFindings *findings,
           guint                  i)
{
  return g_ptr_array_index (findings->actors, i);
}

/* Two words mean the same person in either order: "Ada Lovelace" and
 * "Lovelace Ada". */
static char *
dup_person_key (const char *name)
{
  g_autofree char *folded = entente_name_fold (name);
  g_auto (GStrv) words = g_strsplit (folded, " ", -1);

  if (g_strv_length (words) == 2 && strcmp (words[0], words[1]) > 0)
    return g_strdup_printf ("person:%s %s", words[1], words[0]);

  return g_strconcat ("person:", folded, NULL);
}

/* Whom a body belongs to: @key stands in the body's key, a country's code or
 * else a name; @names may stand in the body's name.
 */
typedef struct
{
  char *key;
  char **names;
} Owner;

static const Owner nobody = { (char *) "", (char *[]) { NULL } };

static void
init_owner (Owner                   *self,
            const EntenteFindings   *findings,
            const EntenteFoundActor *found)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  if (found->owner < 0)
    {
      self->key = g_strdup ("");
    }
  else
    {
      const EntenteFoundActor *owner = get_found (findings, (guint) found->owner);

      self->key = owner->code != NULL ? g_ascii_strdown (owner->code, -1)
                                      : entente_name_fold (owner->name);
      g_strv_builder_add (names, owner->name);
      for (guint i = 0; i < owner->aliases->len; i++)
        g_strv_builder_add (names, g_ptr_array_index (owner->aliases, i));
      if (owner->code != NULL)
        g_strv_builder_add (names, owner->code);
    }

  self->names = g_strv_builder_end (names);
}

static void
clear_owner (Owner *self)
{
  g_free (self->key);
  g_strfreev (self->names);
}

static char *
dup_body_key (const char  *name,
              const Owner *owner)
{
  g_autofree char *folded
    = entente_name_fold_body (name, (const char * const *) owner->names);

  return g_strconcat ("organization:", folded, "@", owner->key, NULL);
}

static char *
dup_place_key (const char *name)
{
  g_autofree char *folded = entente_name_fold (name);

  return g_strconcat ("place:", folded, NULL);
}

/* A generic name, "Ministry of Defense" or "Congress", says nothing without
 * its country. */
static gboolean
is_generic_body (const EntenteFoundActor *found)
{
  return found->sub_kind == ENTENTE_SUB_KIND_GOVERNMENT_BODY
         || found->sub_kind == ENTENTE_SUB_KIND_LEGISLATURE
         || found->sub_kind == ENTENTE_SUB_KIND_ARMED_FORCE
         || found->sub_kind == ENTENTE_SUB_KIND_PARTY;
}

/* "Ann B. Smith" answers to "Ann Smith". */
static char *
dup_name_without_middle (const char *name)
{
  g_autofree char *folded = entente_name_fold (name);
  const char *first_gap = strchr (folded, ' ');
  const char *last_gap = strrchr (folded, ' ');

  if (first_gap == last_gap)
    return NULL;

  return g_strdup_printf ("%.*s%s", (int) (first_gap - folded), folded, last_gap);
}

static void
offer_person (GPtrArray               *offers,
              const EntenteFoundActor *found)
{
  g_autofree char *surname = entente_name_dup_surname (found->name);
  g_autofree char *short_name = dup_name_without_middle (found->name);

  g_ptr_array_add (offers, g_strconcat ("person:", surname, NULL));
  if (short_name != NULL)
    g_ptr_array_add (offers, dup_person_key (short_name));

  for (guint i = 0; i < found->aliases->len; i++)
    g_ptr_array_add (offers, dup_person_key (g_ptr_array_index (found->aliases, i)));
}

static void
offer_body (GPtrArray               *offers,
            const EntenteFoundActor *found,
            const Owner             *owner)
{
  for (guint i = 0; i < found->aliases->len; i++)
    {
      const char *alias = g_ptr_array_index (found->aliases, i);

      if (entente_name_count_words (alias) > 1 || entente_name_is_acronym (alias)
          || !is_generic_body (found))
        g_ptr_array_add (offers, dup_body_key (alias, owner));
    }

  if (owner->key[0] != '\0' && !is_generic_body (found))
    g_ptr_array_add (offers, dup_body_key (found->name, &nobody));
}

/* A place may be taken for an organization that nothing is known of. */
static void
offer_place (GPtrArray               *offers,
             const EntenteFoundActor *found)
{
  g_ptr_array_add (offers, dup_body_key (found->name, &nobody));

  for (guint i = 0; i < found->aliases->len; i++)
    {
      const char *alias = g_ptr_array_index (found->aliases, i);

      if (entente_name_count_words (alias) > 1)
        g_ptr_array_add (offers, dup_place_key (alias));
    }
}

static void
set_person_keys (EntenteActorKeys        *keys,
                 const EntenteFoundActor *found,
                 GPtrArray               *offers)
{
  if (keys->n_words > 1)
    {
      keys->same = dup_person_key (found->name);
      offer_person (offers, found);
    }
  else
    {
      keys->lone = dup_person_key (found->name);
    }
}

static void
set_body_keys (EntenteActorKeys        *keys,
               const EntenteFoundActor *found,
               const Owner             *owner,
               GPtrArray               *offers)
{
  keys->same = dup_body_key (found->name, owner);
  offer_body (offers, found, owner);
}

static void
set_place_keys (EntenteActorKeys        *keys,
                const EntenteFoundActor *found,
                GPtrArray               *offers)
{
  keys->same = dup_place_key (found->name);
  offer_place (offers, found);
}

static void
init_keys (EntenteActorKeys      *keys,
           const EntenteFindings *findings,
           guint                  i)
{
  const EntenteFoundActor *found = get_found (findings, i);
  GPtrArray *offers = g_ptr_array_new ();
  Owner owner;

  init_owner (&owner, findings, found);
  keys->n_words = entente_name_count_words (found->name);

  if (found->code != NULL)
    {
      g_autofree char *code = g_ascii_strdown (found->code, -1);

      keys->same = g_strconcat ("code:", code, NULL);
    }
  else if (found->kind == ENTENTE_ACTOR_PERSON)
    set_person_keys (keys, found, offers);
  else if (found->kind == ENTENTE_ACTOR_ORGANIZATION)
    set_body_keys (keys, found, &owner, offers);
  else
    set_place_keys (keys, found, offers);

  if (found->code == NULL && keys->n_words > 1 && found->owner < 0 && !is_generic_body (found))
    keys->across_kinds = entente_name_fold (found->name);

  g_ptr_array_add (offers, NULL);
  keys->offers = (char **) g_ptr_array_free (offers, FALSE);
  clear_owner (&owner);
}

static void
clear_keys (EntenteActorKeys *keys)
{
  g_free (keys->same);
  g_free (keys->across_kinds);
  g_free (keys->lone);
  g_strfreev (keys->offers);
}

/**
 * entente_actor_keys_get_key:
 * @self: keys of a found actor
 *
 * Gets the key of its name, or else that of the one word that is known.
 *
 * Returns: the key
 */
const char *
entente_actor_keys_get_key (const EntenteActorKeys *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->same != NULL ? self->same : self->lone;
}

static gboolean
is_preposition (const char *word)
{
  static const char * const words[] = {
    "against", "as", "at", "by", "for", "from", "into", "of", "to", "toward",
    "towards", "upon", "with", NULL
  };

  return g_strv_contains (words, word);
}

/* "met" and "met with" are one relation: the prepositions at the end do not
 * count, nor does case. Those that are as often part of the verb do: "took on"
 * and "took over". */
static char *
dup_family (const EntenteFoundRelation *relation)
{
  g_autofree char *folded = NULL;
  char *gap;

  folded = entente_name_fold (relation->family);
  for (gap = strrchr (folded, ' ');
       gap != NULL && is_preposition (gap + 1);
       gap = strrchr (folded, ' '))
    *gap = '\0';

  return g_steal_pointer (&folded);
}

/**
 * entente_read_document_new:
 * @document: a document
 * @findings: (transfer full): what was found in it
 *
 * Makes a document ready for joining with others.
 *
 * Returns: (transfer full): a document with its findings
 */
EntenteReadDocument *
entente_read_document_new (EntenteDocument *document,
                           EntenteFindings *findings)
{
  EntenteReadDocument *self;
  const char *text;
  gsize length;

  g_return_val_if_fail (ENTENTE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (findings != NULL, NULL);

  self = g_new0 (EntenteReadDocument, 1);
  text = entente_document_get_text (document, &length);
  self->sketch = entente_sketch_new (text, length);
  self->document = g_object_ref (document);
  self->findings = findings;
  self->keys = g_new0 (EntenteActorKeys, findings->actors->len);
  self->families = g_new0 (char *, findings->relations->len);
  self->actors = g_new0 (EntenteActor *, findings->actors->len);

  for (guint i = 0; i < findings->actors->len; i++)
    init_keys (&self->keys[i], findings, i);
  for (guint i = 0; i < findings->relations->len; i++)
    self->families[i] = dup_family (g_ptr_array_index (findings->relations, i));

  return self;
}

/**
 * entente_read_document_free:
 * @self: (transfer full): a document with its findings
 *
 * Frees it and its findings.
 */
void
entente_read_document_free (EntenteReadDocument *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->findings->actors->len; i++)
    clear_keys (&self->keys[i]);
  for (guint i = 0; i < self->findings->relations->len; i++)
    g_free (self->families[i]);

  g_free (self->keys);
  g_free (self->families);
  g_free (self->actors);
  g_clear_pointer (&self->mentions, g_array_unref);
  entente_sketch_free (self->sketch);
  g_clear_object (&self->document);
  entente_findings_free (self->findings);
  g_free (self);
}
