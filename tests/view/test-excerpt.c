/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "specimen.h"
#include "view/excerpt-private.h"
#include "view/magnify.h"

#define STEP 260

/* What can be read, in pixels. */
#define LEAST_SIZE 8

static EntenteScene *
new_scene (EntenteProject *project)
{
  g_autoptr (EntenteLayout) layout = specimen_layout_new (project, STEP);

  return entente_scene_new (layout, ENTENTE_APPEARANCE_LIGHT);
}

static EntenteExcerpt *
take_all (EntenteScene         *scene,
          EntenteExcerptLabels  labels)
{
  EntenteExcerpt *excerpt = entente_excerpt_new (scene, labels);

  for (guint i = 0; i < scene->layout->network->n_edges; i++)
    entente_excerpt_add_edge (excerpt, i);
  for (guint i = 0; i < scene->layout->network->n_nodes; i++)
    entente_excerpt_add_node (excerpt, i);

  return excerpt;
}

static gboolean
overlap (EntenteRect a,
         EntenteRect b)
{
  return a.x < b.x + b.width && b.x < a.x + a.width &&
         a.y < b.y + b.height && b.y < a.y + a.height;
}

/* Whether what is shown can be read and covers nothing. Returns: how many are */
static guint
check_labels (EntenteExcerpt *excerpt,
              double          zoom)
{
  g_autoptr (GArray) edges = entente_excerpt_dup_edges (excerpt, zoom);
  g_autofree double *factors = entente_excerpt_dup_factors (excerpt, zoom);
  guint n_shown = 0;

  for (guint i = 0; i < edges->len; i++)
    {
      const EntenteSceneEdge *edge = &g_array_index (edges, EntenteSceneEdge, i);

      if (!edge->label_fits)
        continue;

      n_shown++;
      g_assert_cmpfloat (edge->words.font_size * zoom, >=, LEAST_SIZE);
      g_assert_cmpfloat (edge->caption.font_size * zoom, >=, LEAST_SIZE);
      for (guint j = 0; j < excerpt->nodes->len; j++)
        {
          EntenteRect box = g_array_index (excerpt->nodes, EntenteSceneNode, j).box;

          g_assert_false (overlap (edge->label_box, entente_magnify_box (box, factors[j])));
        }
      for (guint j = i + 1; j < edges->len; j++)
        {
          const EntenteSceneEdge *other = &g_array_index (edges, EntenteSceneEdge, j);

          g_assert_false (other->label_fits && overlap (edge->label_box, other->label_box));
        }
    }

  return n_shown;
}

static void
test_readable (void)
{
  g_autoptr (EntenteProject) project = specimen_project_random (30, 45);
  g_autoptr (EntenteScene) scene = new_scene (project);
  g_autoptr (EntenteExcerpt) excerpt = take_all (scene, ENTENTE_EXCERPT_LABELS_OF_MAP);
  guint close = check_labels (excerpt, 1.2);

  g_assert_cmpuint (close, >, 10);
  for (double zoom = 1; zoom > 0.3; zoom *= 0.8)
    g_assert_cmpuint (check_labels (excerpt, zoom), >, 0);
  g_assert_cmpuint (check_labels (excerpt, 0.1), ==, 0);
}

static guint
count_captions (EntenteExcerpt *excerpt,
                double          zoom)
{
  g_autoptr (GArray) edges = entente_excerpt_dup_edges (excerpt, zoom);
  guint n_captions = 0;

  for (guint i = 0; i < edges->len; i++)
    {
      const EntenteSceneEdge *edge = &g_array_index (edges, EntenteSceneEdge, i);

      n_captions += edge->label_fits && edge->n_lines > edge->words.n_lines;
    }

  return n_captions;
}

static const SpecimenRelation facts[] = {
  { "p:Amara Okafor", "met", "p:Teodor Lind", ENTENTE_CATEGORY_CONSULT, ENTENTE_FIRMNESS_ASSERTED },
  { "l:Upper Sallia", "sued", "o:Grain Council", ENTENTE_CATEGORY_REJECT, ENTENTE_FIRMNESS_ASSERTED },
};

/* From afar a plain fact has its label alone; pointed at, it says all. */
static void
test_captions (void)
{
  g_autoptr (EntenteProject) project = specimen_project_new (facts, G_N_ELEMENTS (facts));
  g_autoptr (EntenteScene) scene = new_scene (project);
  g_autoptr (EntenteExcerpt) map = take_all (scene, ENTENTE_EXCERPT_LABELS_OF_MAP);
  g_autoptr (EntenteExcerpt) single = take_all (scene, ENTENTE_EXCERPT_LABELS_ALWAYS);
  g_autoptr (EntenteExcerpt) none = take_all (scene, ENTENTE_EXCERPT_LABELS_NONE);

  g_assert_cmpuint (check_labels (map, 1.2), ==, 2);
  g_assert_cmpuint (count_captions (map, 1.2), ==, 2);
  g_assert_cmpuint (check_labels (map, 0.6), ==, 2);
  g_assert_cmpuint (count_captions (map, 0.6), ==, 0);
  g_assert_cmpuint (count_captions (single, 0.6), ==, 2);
  g_assert_cmpuint (check_labels (none, 1.2), ==, 0);
}

static const SpecimenRelation over[] = {
  { "p:Amara Okafor", "chair of", "o:Grain Council", ENTENTE_CATEGORY_ROLE, ENTENTE_FIRMNESS_FORMER },
};

/* Its colour alone would not say that it is over. */
static void
test_former (void)
{
  g_autoptr (EntenteProject) project = specimen_project_new (over, G_N_ELEMENTS (over));
  g_autoptr (EntenteScene) scene = new_scene (project);
  g_autoptr (EntenteExcerpt) map = take_all (scene, ENTENTE_EXCERPT_LABELS_OF_MAP);

  for (double zoom = 1.2; zoom > 0.3; zoom *= 0.8)
    g_assert_cmpuint (count_captions (map, zoom), ==, check_labels (map, zoom));
  g_assert_cmpuint (check_labels (map, 0.6), ==, 1);
}

/* What stands out covers the same on the map below, even where it would find
 * less room among what stands out with it.
 */
static void
test_no_smaller (void)
{
  g_autoptr (EntenteProject) project = specimen_project_random (30, 45);
  g_autoptr (EntenteScene) scene = new_scene (project);
  g_autoptr (EntenteExcerpt) map = take_all (scene, ENTENTE_EXCERPT_LABELS_NONE);
  g_autoptr (EntenteExcerpt) some = entente_excerpt_new (scene, ENTENTE_EXCERPT_LABELS_NONE);
  g_autofree double *all_factors = NULL;
  g_autofree double *factors = NULL;

  for (guint i = 20; i > 10; i--)
    entente_excerpt_add_node (some, i);
  all_factors = entente_excerpt_dup_factors (map, 0.3);
  factors = entente_excerpt_dup_factors (some, 0.3);
  for (guint i = 0; i < 10; i++)
    g_assert_cmpfloat (factors[i], >=, all_factors[20 - i]);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/excerpt/readable", test_readable);
  g_test_add_func ("/excerpt/captions", test_captions);
  g_test_add_func ("/excerpt/former", test_former);
  g_test_add_func ("/excerpt/no-smaller", test_no_smaller);

  return g_test_run ();
}
