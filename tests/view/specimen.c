/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Projects for tests, read from no file. */

#include "specimen.h"

#include "graph/layout-private.h"
#include "project/network.h"

#include <string.h>

typedef struct
{
  GString *text;
  EntenteFindings *findings;
  GHashTable *actors;
} Writer;

static EntenteActorKind
get_kind (const char *name)
{
  switch (name[0])
    {
    case 'p':
      return ENTENTE_ACTOR_PERSON;
    case 'o':
      return ENTENTE_ACTOR_ORGANIZATION;
    case 'l':
      return ENTENTE_ACTOR_PLACE;
    default:
      g_assert_not_reached ();
    }
}

static guint
find_actor (Writer     *writer,
            const char *name)
{
  gpointer index;

  if (!g_hash_table_lookup_extended (writer->actors, name, NULL, &index))
    {
      index = GUINT_TO_POINTER (writer->findings->actors->len);
      entente_findings_add_actor (writer->findings, name + 2, get_kind (name));
      g_hash_table_insert (writer->actors, g_strdup (name), index);
    }

  return GPOINTER_TO_UINT (index);
}

static EntenteSpan
write_words (Writer     *writer,
             const char *words)
{
  guint32 start = (guint32) writer->text->len;

  g_string_append (writer->text, words);

  return (EntenteSpan) { start, (guint32) writer->text->len };
}

static EntenteSpan
write_actor (Writer     *writer,
             const char *name)
{
  guint index = find_actor (writer, name);
  EntenteFoundActor *actor = g_ptr_array_index (writer->findings->actors, index);
  EntenteFoundMention mention = { write_words (writer, name + 2), ENTENTE_FORM_NAME };

  g_array_append_val (actor->mentions, mention);

  return mention.span;
}

static void
write_relation (Writer                 *writer,
                const SpecimenRelation *relation)
{
  EntenteFoundQuote quote = { .speaker = -1, .firmness = relation->firmness };
  EntenteFoundRelation *found =
    entente_findings_add_relation (writer->findings, find_actor (writer, relation->source),
                                   find_actor (writer, relation->target),
                                   relation->label, relation->category);

  if (relation->speaker != NULL)
    quote.speaker = (gint) find_actor (writer, relation->speaker);
  quote.source = write_actor (writer, relation->source);
  write_words (writer, " ");
  quote.trigger = write_words (writer, relation->label);
  write_words (writer, " ");
  quote.target = write_actor (writer, relation->target);
  write_words (writer, ".");
  quote.span = (EntenteSpan) { quote.source.start, (guint32) writer->text->len };
  write_words (writer, "\n\n");
  g_array_append_val (found->quotes, quote);
}

static EntenteDocument *
finish_document (Writer *writer)
{
  EntenteBlock block = { { 0, (guint32) writer->text->len }, ENTENTE_BLOCK_PARAGRAPH, 0 };
  EntenteDocumentParts parts = {
    .id = "specimen",
    .title = "A specimen",
    .language = "en",
    .origin = "file:///specimen.txt",
    .text = writer->text->str,
    .length = writer->text->len,
    .blocks = &block,
    .n_blocks = 1,
  };

  return entente_document_new (&parts);
}

/**
 * specimen_project_new:
 * @relations: (array length=n_relations): what its one document says
 *
 * Returns: (transfer full): a project
 */
EntenteProject *
specimen_project_new (const SpecimenRelation *relations,
                      guint                   n_relations)
{
  EntenteProject *project = entente_project_new ();

  specimen_project_take (project, relations, n_relations);

  return project;
}

/**
 * specimen_project_take:
 * @relations: (array length=n_relations): what one more document says
 *
 * Adds a document to a project.
 */
void
specimen_project_take (EntenteProject         *project,
                       const SpecimenRelation *relations,
                       guint                   n_relations)
{
  g_autoptr (EntenteDocument) document = NULL;
  Writer writer = {
    g_string_new (NULL),
    entente_findings_new (),
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
  };

  for (guint i = 0; i < n_relations; i++)
    write_relation (&writer, &relations[i]);
  document = finish_document (&writer);
  entente_project_take_findings (project, document, writer.findings);
  g_string_free (writer.text, TRUE);
  g_hash_table_unref (writer.actors);
}

static char *
dup_name (guint actor)
{
  static const char * const first[] = {
    "Ada", "Boris", "Chiara", "Dmitri", "Elif", "Farid", "Greta", "Hana", "Ivo", "Jun",
  };
  static const char * const last[] = {
    "Quispe", "Rademaker", "Sandoval", "Tanaka", "Ulbricht",
    "Verga", "Wójcik", "Xylouris", "Yilmaz", "Zoric",
  };
  static const char * const bodies[] = {
    "Port Authority", "Grain Council", "Ministry of Fisheries", "Customs Service", "Northern Bank",
  };

  if (actor % 3 == 0)
    return g_strdup_printf ("p:%s %s %u", first[actor % 10], last[actor / 10 % 10], actor);
  if (actor % 3 == 1)
    return g_strdup_printf ("o:%s of Region %u", bodies[actor % 5], actor);

  return g_strdup_printf ("l:Town %u", actor);
}

/**
 * specimen_project_random:
 *
 * The same numbers always make the same project. New actors seek company of
 * those that have much already, as in the world.
 *
 * Returns: (transfer full): a project
 */
EntenteProject *
specimen_project_random (guint n_actors,
                         guint n_relations)
{
  static const struct { const char *label; EntenteCategory category; } manners[] = {
    { "met with", ENTENTE_CATEGORY_CONSULT },
    { "accused", ENTENTE_CATEGORY_DISAPPROVE },
    { "agreed to supply grain to", ENTENTE_CATEGORY_COOPERATE },
    { "is chair of", ENTENTE_CATEGORY_ROLE },
    { "promised aid to", ENTENTE_CATEGORY_AID },
  };
  g_autoptr (GRand) random = g_rand_new_with_seed (n_actors);
  g_autofree SpecimenRelation *relations = g_new0 (SpecimenRelation, n_relations);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < n_actors; i++)
    g_ptr_array_add (names, dup_name (i));

  for (guint i = 0; i < n_relations; i++)
    {
      guint one = i + 1 < n_actors ? i + 1 : (guint) g_rand_int_range (random, 1, (gint) n_actors);
      double share = g_rand_double (random);
      guint other = (guint) (share * share * one);
      guint manner = (guint) g_rand_int_range (random, 0, G_N_ELEMENTS (manners));

      relations[i] = (SpecimenRelation) {
        g_ptr_array_index (names, one), manners[manner].label, g_ptr_array_index (names, other),
        manners[manner].category, (EntenteFirmness) g_rand_int_range (random, 0, ENTENTE_N_FIRMNESSES),
      };
    }

  return specimen_project_new (relations, n_relations);
}

/**
 * specimen_find_actor:
 *
 * Returns: (transfer none): the actor of that name, which there must be
 */
EntenteActor *
specimen_find_actor (EntenteProject *project,
                     const char     *name)
{
  GListModel *actors = entente_project_get_actors (project);

  for (guint i = 0; i < g_list_model_get_n_items (actors); i++)
    {
      g_autoptr (EntenteActor) actor = g_list_model_get_item (actors, i);

      if (strcmp (entente_actor_get_name (actor), name) == 0)
        return actor;
    }

  g_assert_not_reached ();
}

/**
 * specimen_layout_new:
 * @project: what to show, all of it
 * @step: from one centre to the next, in layout points
 *
 * Returns: (transfer full): its actors in rows of four, in order of strength
 */
EntenteLayout *
specimen_layout_new (EntenteProject *project,
                     double          step)
{
  g_autoptr (EntenteNetwork) network = NULL;
  EntenteNetworkFilter filter;
  EntenteLayout *layout;

  entente_network_filter_init (&filter);
  network = entente_network_new (project, &filter);
  layout = entente_layout_new (network);
  for (guint i = 0; i < network->n_nodes; i++)
    layout->boxes[i] = (EntenteRect) { step * (i % 4), step * (i / 4), 80, 24 };
  for (guint i = 0; i < network->n_edges; i++)
    entente_layout_set_straight (layout, i);
  entente_layout_update_bounds (layout);

  return layout;
}
