/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/actor-private.h"
#include "project/list.h"
#include "project/relation.h"

#include <glib/gi18n.h>

/**
 * EntenteActor:
 *
 * A person, an organization or a place acting as one, as all documents of a
 * project together show it.
 *
 * The project makes actors and keeps them up to date. An actor stays the same
 * object as long as it is the same actor, whatever documents are added.
 */
struct _EntenteActor
{
  GObject parent_instance;

  EntenteActorState state;
  EntenteActor *owner;
  GArray *roles;
  char *summary;
  GPtrArray *relations;
  GListStore *relation_list;
};

enum
{
  PROP_0,
  PROP_ID,
  PROP_NAME,
  PROP_KIND,
  PROP_KIND_NAME,
  PROP_SUMMARY,
  PROP_N_MENTIONS,
  PROP_N_DOCUMENTS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (EntenteActor, entente_actor, G_TYPE_OBJECT)

static const char *
get_kind_word (EntenteActorKind kind)
{
  switch (kind)
    {
    case ENTENTE_ACTOR_PERSON:
      return _("Person");
    case ENTENTE_ACTOR_ORGANIZATION:
      return _("Organization");
    case ENTENTE_ACTOR_PLACE:
    default:
      return _("Place");
    }
}

static const char *
get_sub_kind_word (EntenteActorSubKind sub_kind)
{
  static const char * const words[ENTENTE_N_SUB_KINDS] = {
    [ENTENTE_SUB_KIND_GOVERNMENT_BODY] = N_("Government body"),
    [ENTENTE_SUB_KIND_COMPANY] = N_("Company"),
    [ENTENTE_SUB_KIND_ALLIANCE] = N_("Alliance"),
    [ENTENTE_SUB_KIND_THINK_TANK] = N_("Think tank"),
    [ENTENTE_SUB_KIND_MEDIA] = N_("News medium"),
    [ENTENTE_SUB_KIND_LEGISLATURE] = N_("Legislature"),
    [ENTENTE_SUB_KIND_ARMED_FORCE] = N_("Armed force"),
    [ENTENTE_SUB_KIND_PARTY] = N_("Party"),
    [ENTENTE_SUB_KIND_COUNTRY] = N_("Country"),
    [ENTENTE_SUB_KIND_CITY] = N_("City"),
    [ENTENTE_SUB_KIND_REGION] = N_("Region"),
  };

  return words[sub_kind] != NULL ? _(words[sub_kind]) : NULL;
}

/* The title begins a line of its own, whatever its case in the text. */
static char *
dup_capitalized (const char *title)
{
  char first[8] = { 0, };

  g_unichar_to_utf8 (g_unichar_toupper (g_utf8_get_char (title)), first);
  return g_strconcat (first, g_utf8_next_char (title), NULL);
}

static char *
dup_with_place (const char   *what,
                EntenteActor *where)
{
  if (where == NULL)
    return g_strdup (what);

  /* Translators: what somebody is and where, as "Prime Minister, Japan" or
     "Government body, Japan" */
  return g_strdup_printf (_("%s, %s"), what, entente_actor_get_name (where));
}

/* Those that are held now stand first. */
static const EntenteActorRole *
find_leading_role (GArray *roles)
{
  for (guint i = 0; i < roles->len; i++)
    {
      const EntenteActorRole *role = &g_array_index (roles, EntenteActorRole, i);

      if (role->title[0] != '\0')
        return role;
    }

  return NULL;
}

static char *
dup_summary (EntenteActor *self)
{
  const EntenteActorRole *role = find_leading_role (self->roles);
  const char *word = get_sub_kind_word (self->state.sub_kind);

  if (role != NULL)
    return entente_actor_role_dup_words (role);

  return dup_with_place (word != NULL ? word : get_kind_word (self->state.kind), self->owner);
}

static void
clear_role (gpointer data)
{
  EntenteActorRole *role = data;

  g_free (role->title);
}

void
entente_actor_state_clear (EntenteActorState *self)
{
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->code, g_free);
  g_clear_pointer (&self->aliases, g_strfreev);
  g_clear_pointer (&self->mentions, g_array_unref);
}

static void
entente_actor_finalize (GObject *object)
{
  EntenteActor *self = ENTENTE_ACTOR (object);

  entente_actor_state_clear (&self->state);
  g_array_unref (self->roles);
  g_free (self->summary);
  g_ptr_array_unref (self->relations);
  g_clear_object (&self->relation_list);

  G_OBJECT_CLASS (entente_actor_parent_class)->finalize (object);
}

static void
entente_actor_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  EntenteActor *self = ENTENTE_ACTOR (object);

  switch (prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->state.id);
      break;
    case PROP_NAME:
      g_value_set_string (value, self->state.name);
      break;
    case PROP_KIND:
      g_value_set_int (value, (int) self->state.kind);
      break;
    case PROP_KIND_NAME:
      g_value_set_string (value, get_kind_word (self->state.kind));
      break;
    case PROP_SUMMARY:
      g_value_set_string (value, self->summary);
      break;
    case PROP_N_MENTIONS:
      g_value_set_uint (value, self->state.mentions->len);
      break;
    case PROP_N_DOCUMENTS:
      g_value_set_uint (value, self->state.n_documents);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
entente_actor_class_init (EntenteActorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = entente_actor_finalize;
  object_class->get_property = entente_actor_get_property;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, "", flags);
  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, "", flags);
  properties[PROP_KIND] = g_param_spec_int ("kind", NULL, NULL,
                                            0, ENTENTE_N_ACTOR_KINDS - 1, 0, flags);
  properties[PROP_KIND_NAME] = g_param_spec_string ("kind-name", NULL, NULL, "", flags);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, "", flags);
  properties[PROP_N_MENTIONS] = g_param_spec_uint ("n-mentions", NULL, NULL,
                                                   0, G_MAXUINT, 0, flags);
  properties[PROP_N_DOCUMENTS] = g_param_spec_uint ("n-documents", NULL, NULL,
                                                    0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static GArray *
new_roles (void)
{
  GArray *roles = g_array_new (FALSE, FALSE, sizeof (EntenteActorRole));

  g_array_set_clear_func (roles, clear_role);
  return roles;
}

static void
entente_actor_init (EntenteActor *self)
{
  self->state.id = g_strdup ("");
  self->state.name = g_strdup ("");
  self->state.aliases = g_new0 (char *, 1);
  self->state.mentions = g_array_new (FALSE, FALSE, sizeof (EntenteActorMention));
  self->roles = new_roles ();
  self->summary = g_strdup ("");
  self->relations = g_ptr_array_new_with_free_func (g_object_unref);
}

EntenteActor *
entente_actor_new (void)
{
  return g_object_new (ENTENTE_TYPE_ACTOR, NULL);
}

const char *
entente_actor_get_key (EntenteActor *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR (self), NULL);

  return self->state.key;
}

static void
update_summary (EntenteActor *self)
{
  g_autofree char *summary = dup_summary (self);

  if (g_strcmp0 (summary, self->summary) == 0)
    return;

  g_free (self->summary);
  self->summary = g_steal_pointer (&summary);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SUMMARY]);
}

static void
notify_changes (EntenteActor            *self,
                const EntenteActorState *old)
{
  GObject *object = G_OBJECT (self);

  if (g_strcmp0 (old->id, self->state.id) != 0)
    g_object_notify_by_pspec (object, properties[PROP_ID]);
  if (g_strcmp0 (old->name, self->state.name) != 0)
    g_object_notify_by_pspec (object, properties[PROP_NAME]);
  if (old->kind != self->state.kind)
    {
      g_object_notify_by_pspec (object, properties[PROP_KIND]);
      g_object_notify_by_pspec (object, properties[PROP_KIND_NAME]);
    }
  if (old->mentions->len != self->state.mentions->len)
    g_object_notify_by_pspec (object, properties[PROP_N_MENTIONS]);
  if (old->n_documents != self->state.n_documents)
    g_object_notify_by_pspec (object, properties[PROP_N_DOCUMENTS]);
}

/* Takes the contents of @state. */
void
entente_actor_take_state (EntenteActor      *self,
                          EntenteActorState *state)
{
  EntenteActorState old = self->state;

  g_return_if_fail (ENTENTE_IS_ACTOR (self));

  self->state = *state;
  memset (state, 0, sizeof *state);

  notify_changes (self, &old);
  entente_actor_state_clear (&old);
}

/* @owner: (nullable): whom a body belongs to
 * @roles: (transfer full) (element-type EntenteActorRole): current ones first,
 *   then those most documents tell of
 *
 * All actors have their names by then, of which the summary is made.
 */
void
entente_actor_take_ties (EntenteActor *self,
                         EntenteActor *owner,
                         GArray       *roles)
{
  g_return_if_fail (ENTENTE_IS_ACTOR (self));

  self->owner = owner;
  g_array_unref (self->roles);
  self->roles = roles;
  g_array_set_clear_func (self->roles, clear_role);
  update_summary (self);
}

/* @relations: (element-type EntenteRelation): strongest first */
void
entente_actor_set_relations (EntenteActor *self,
                             GPtrArray    *relations)
{
  g_return_if_fail (ENTENTE_IS_ACTOR (self));

  g_ptr_array_set_size (self->relations, 0);
  for (guint i = 0; i < relations->len; i++)
    g_ptr_array_add (self->relations, g_object_ref (g_ptr_array_index (relations, i)));
  if (self->relation_list != NULL)
    entente_list_update (self->relation_list, self->relations);
}

/* Lets go of all other actors, with which it would keep itself alive. */
void
entente_actor_detach (EntenteActor *self)
{
  g_return_if_fail (ENTENTE_IS_ACTOR (self));

  g_ptr_array_set_size (self->relations, 0);
  if (self->relation_list != NULL)
    g_list_store_remove_all (self->relation_list);
  self->owner = NULL;
  g_array_set_size (self->roles, 0);
  g_array_set_size (self->state.mentions, 0);
}

/**
 * entente_actor_role_dup_words:
 * @self: a role
 *
 * Says what somebody is and where, and in a word when that is over:
 * "Prime Minister, Japan", "Former envoy, Norland".
 *
 * Returns: (transfer full): one line of text
 */
char *
entente_actor_role_dup_words (const EntenteActorRole *self)
{
  g_autofree char *title = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  /* Translators: a role that is over, as "Former Prime Minister" */
  title = self->former ? g_strdup_printf (_("Former %s"), self->title)
                       : dup_capitalized (self->title);
  return dup_with_place (title, self->of);
}

/**
 * entente_actor_get_id:
 * @self: an actor
 *
 * Gets the identifier, which is the same for the same actor in every run:
 * lower-case ASCII letters, digits and hyphens, beginning with a letter.
 *
 * Returns: the identifier
 */
const char *
entente_actor_get_id (EntenteActor *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR (self), NULL);

  return self->state.id;
}

/**
 * entente_actor_get_name:
 * @self: an actor
 *
 * Gets the name to show: of its full names the one most documents use, with
 * the owner where another actor has the same name ("Ministry of Defence
 * (Norway)").
 *
 * Returns: the name
 */
const char *
entente_actor_get_name (EntenteActor *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR (self), NULL);

  return self->state.name;
}

/**
 * entente_actor_get_kind:
 * @self: an actor
 *
 * Gets whether it is a person, an organization or a place.
 *
 * Returns: the kind
 */
EntenteActorKind
entente_actor_get_kind (EntenteActor *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR (self), ENTENTE_ACTOR_PERSON);

  return self->state.kind;
}

/**
 * entente_actor_get_sub_kind:
 * @self: an actor
 *
 * Gets what is known beyond the kind.
 *
 * Returns: the sub-kind
 */
EntenteActorSubKind
entente_actor_get_sub_kind (EntenteActor *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR (self), ENTENTE_SUB_KIND_NONE);

  return self->state.sub_kind;
}

/**
 * entente_actor_get_code:
 * @self: an actor
 *
 * Gets the ISO 3166 code of a country.
 *
 * Returns: (nullable): the code
 */
const char *
entente_actor_get_code (EntenteActor *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR (self), NULL);

  return self->state.code;
}

/**
 * entente_actor_get_owner:
 * @self: an actor
 *
 * Gets the country or body that it belongs to, as a ministry does.
 *
 * Returns: (nullable) (transfer none): the owner
 */
EntenteActor *
entente_actor_get_owner (EntenteActor *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR (self), NULL);

  return self->owner;
}

/**
 * entente_actor_get_summary:
 * @self: an actor
 *
 * Gets who this is in a few words: the first current role and where it is
 * held, else the sub-kind or the kind and whom it belongs to.
 *
 * Returns: one line of text
 */
const char *
entente_actor_get_summary (EntenteActor *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR (self), NULL);

  return self->summary;
}

/**
 * entente_actor_get_aliases:
 * @self: an actor
 *
 * Gets the other names that documents use, most used first.
 *
 * Returns: (array zero-terminated=1): the names, without the one to show
 */
const char * const *
entente_actor_get_aliases (EntenteActor *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR (self), NULL);

  return (const char * const *) self->state.aliases;
}

/**
 * entente_actor_get_mentions:
 * @self: an actor
 *
 * Gets where documents refer to it, in the order of the documents and of
 * their text.
 *
 * Returns: (element-type EntenteActorMention): the mentions
 */
const GArray *
entente_actor_get_mentions (EntenteActor *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR (self), NULL);

  return self->state.mentions;
}

/**
 * entente_actor_get_roles:
 * @self: an actor
 *
 * Gets its roles, current ones first, then those most documents tell of.
 *
 * Returns: (element-type EntenteActorRole): the roles
 */
const GArray *
entente_actor_get_roles (EntenteActor *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR (self), NULL);

  return self->roles;
}

/**
 * entente_actor_get_n_mentions:
 * @self: an actor
 *
 * Counts where documents refer to it.
 *
 * Returns: the number of mentions
 */
guint
entente_actor_get_n_mentions (EntenteActor *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR (self), 0);

  return self->state.mentions->len;
}

/**
 * entente_actor_get_n_documents:
 * @self: an actor
 *
 * Counts the documents that refer to it.
 *
 * Returns: the number of documents
 */
guint
entente_actor_get_n_documents (EntenteActor *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR (self), 0);

  return self->state.n_documents;
}

/**
 * entente_actor_get_relations:
 * @self: an actor
 *
 * Gets the relations that it is either end of, strongest first when the list
 * is first asked for, later ones where they belong.
 *
 * Returns: (transfer none): a list of #EntenteRelation, kept up to date
 */
GListModel *
entente_actor_get_relations (EntenteActor *self)
{
  g_return_val_if_fail (ENTENTE_IS_ACTOR (self), NULL);

  if (self->relation_list == NULL)
    {
      self->relation_list = g_list_store_new (ENTENTE_TYPE_RELATION);
      entente_list_update (self->relation_list, self->relations);
    }

  return G_LIST_MODEL (self->relation_list);
}
