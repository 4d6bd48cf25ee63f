/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "graph/label.h"
#include "graph/legend.h"
#include "graph/scene.h"

#include "sketch.h"

#include <math.h>

static double
get_linear (float channel)
{
  return channel <= 0.04045f ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

/* WCAG 2.2: relative luminance, and the contrast of two colours. */
static double
get_luminance (EntenteColor color)
{
  return 0.2126 * get_linear (color.red) + 0.7152 * get_linear (color.green) + 0.0722 * get_linear (color.blue);
}

static double
get_contrast (EntenteColor a,
              EntenteColor b)
{
  double first = get_luminance (a);
  double second = get_luminance (b);

  return (MAX (first, second) + 0.05) / (MIN (first, second) + 0.05);
}

static void
assert_contrasts (const EntentePalette *palette,
                  double                text,
                  double                mark)
{
  g_assert_cmpfloat (get_contrast (palette->text, palette->ground), >=, text);
  g_assert_cmpfloat (get_contrast (palette->selection, palette->ground), >=, mark);
  g_assert_cmpfloat (get_contrast (palette->former, palette->ground), >=, mark);
  for (guint i = 0; i < ENTENTE_N_QUADRANTS; i++)
    g_assert_cmpfloat (get_contrast (palette->line[i], palette->ground), >=, mark);
  for (guint i = 0; i < ENTENTE_N_ACTOR_KINDS; i++)
    {
      g_assert_cmpfloat (get_contrast (palette->label[i], palette->fill[i]), >=, text);
      g_assert_cmpfloat (get_contrast (palette->border[i], palette->fill[i]), >=, mark);
      g_assert_cmpfloat (get_contrast (palette->border[i], palette->ground), >=, mark);
    }
}

static void
test_contrast (void)
{
  assert_contrasts (entente_palette_get (ENTENTE_APPEARANCE_LIGHT), 4.5, 3);
  assert_contrasts (entente_palette_get (ENTENTE_APPEARANCE_DARK), 4.5, 3);
  assert_contrasts (entente_palette_get (ENTENTE_APPEARANCE_HIGH_CONTRAST), 7, 4.5);
  assert_contrasts (entente_palette_get (ENTENTE_APPEARANCE_HIGH_CONTRAST_DARK), 7, 4.5);
}

/*
 * How people without red or without green cones see a colour: linear RGB
 * matrices of Viénot, Brettel and Mollon, "Digital video colourmaps for
 * checking the legibility of displays by dichromats" (1999).
 */
static const double dichromats[2][3][3] = {
  { { 0.11238, 0.88762, 0 }, { 0.11238, 0.88762, 0 }, { 0.00401, -0.00401, 1 } },
  { { 0.29275, 0.70725, 0 }, { 0.29275, 0.70725, 0 }, { -0.02234, 0.02234, 1 } },
};

static double
measure_difference (EntenteColor  a,
                    EntenteColor  b,
                    const double  matrix[3][3])
{
  double left[3] = { get_linear (a.red), get_linear (a.green), get_linear (a.blue) };
  double right[3] = { get_linear (b.red), get_linear (b.green), get_linear (b.blue) };
  double square = 0;

  for (guint row = 0; row < 3; row++)
    {
      double x = 0;
      double y = 0;

      for (guint column = 0; column < 3; column++)
        {
          x += matrix[row][column] * left[column];
          y += matrix[row][column] * right[column];
        }
      x = cbrt (MAX (x, 0));
      y = cbrt (MAX (y, 0));
      square += (x - y) * (x - y);
    }

  return sqrt (square);
}

/* Cooperation and conflict stay apart, both from each other and from neutral. */
static void
test_color_blind (void)
{
  for (EntenteAppearance i = ENTENTE_APPEARANCE_LIGHT; i <= ENTENTE_APPEARANCE_HIGH_CONTRAST_DARK; i++)
    for (guint kind = 0; kind < 2; kind++)
      {
        const EntenteColor *line = entente_palette_get (i)->line;

        for (guint a = 0; a < ENTENTE_N_QUADRANTS; a++)
          for (guint b = a + 1; b < ENTENTE_N_QUADRANTS; b++)
            g_assert_cmpfloat (measure_difference (line[a], line[b], dichromats[kind]), >, 0.1);
      }
}

static EntenteNetwork *
make_manners (void)
{
  Sketch *sketch = sketch_new ();
  guint person = sketch_add_actor (sketch, "Ada Brandt", ENTENTE_ACTOR_PERSON);
  guint place = sketch_add_actor (sketch, "Valdoria", ENTENTE_ACTOR_PLACE);
  guint board = sketch_add_actor (sketch, "Harbour Board", ENTENTE_ACTOR_ORGANIZATION);
  g_autoptr (EntenteProject) project = NULL;

  sketch_add_relation (sketch, person, place, "visited", ENTENTE_CATEGORY_CONSULT, ENTENTE_FIRMNESS_PLANNED);
  sketch_add_relation (sketch, board, person, "fined", ENTENTE_CATEGORY_SANCTION, ENTENTE_FIRMNESS_NEGATED);
  sketch_add_relation (sketch, board, place, "belonged to", ENTENTE_CATEGORY_PART, ENTENTE_FIRMNESS_FORMER);
  project = sketch_finish (sketch);

  return sketch_network_of (project);
}

static EntenteScene *
make_scene (EntenteNetwork *network)
{
  g_autoptr (EntenteLayout) layout = entente_layout_run (network, ENTENTE_ENGINE_AUTOMATIC, ENTENTE_ENDLESS_PAGE, NULL, NULL, NULL);

  g_assert_nonnull (layout);

  return entente_scene_new (layout, ENTENTE_APPEARANCE_LIGHT);
}

static const EntenteSceneEdge *
find_edge (const EntenteScene *scene,
           EntenteFirmness     firmness)
{
  const EntenteNetwork *network = scene->layout->network;

  for (guint i = 0; i < network->n_edges; i++)
    if (network->edges[i].firmness == firmness)
      return &scene->edges[i];

  return NULL;
}

static void
test_manners (void)
{
  g_autoptr (EntenteNetwork) network = make_manners ();
  g_autoptr (EntenteScene) scene = make_scene (network);
  const EntenteSceneEdge *planned = find_edge (scene, ENTENTE_FIRMNESS_PLANNED);
  const EntenteSceneEdge *negated = find_edge (scene, ENTENTE_FIRMNESS_NEGATED);
  const EntenteSceneEdge *former = find_edge (scene, ENTENTE_FIRMNESS_FORMER);

  g_assert_cmpuint (planned->n_dashes, >, 0);
  g_assert_false (planned->has_cross);
  g_assert_true (negated->has_cross);
  g_assert_cmpuint (negated->n_dashes, ==, 0);
  g_assert_cmpmem (&former->color, sizeof (EntenteColor), &scene->palette->former, sizeof (EntenteColor));
}

static void
test_shapes (void)
{
  g_autoptr (EntenteNetwork) network = make_manners ();
  g_autoptr (EntenteScene) scene = make_scene (network);

  for (guint i = 0; i < network->n_nodes; i++)
    for (guint j = i + 1; j < network->n_nodes; j++)
      g_assert_cmpint (scene->nodes[i].shape, !=, scene->nodes[j].shape);
}

/* An arrowhead's tip touches the shape, and the line ends behind it. */
static void
test_arrows (void)
{
  g_autoptr (EntenteNetwork) network = make_manners ();
  g_autoptr (EntenteScene) scene = make_scene (network);

  for (guint i = 0; i < network->n_edges; i++)
    {
      const EntenteSceneEdge *edge = &scene->edges[i];
      EntentePoint end = edge->points[edge->n_points - 1];
      EntentePoint tip = edge->arrow_at_end[0];

      g_assert_true (edge->has_arrow_at_end);
      g_assert_false (edge->has_arrow_at_start);
      g_assert_cmpfloat (hypot (end.x - tip.x, end.y - tip.y), >, 4);
      g_assert_cmpfloat (hypot (end.x - tip.x, end.y - tip.y), <, 16);
    }
}

static gboolean
overlap (EntenteRect a,
         EntenteRect b)
{
  return a.x < b.x + b.width && b.x < a.x + a.width &&
         a.y < b.y + b.height && b.y < a.y + a.height;
}

static void
test_labels_keep_clear (void)
{
  g_autoptr (EntenteProject) project = sketch_large_project (45, 90);
  g_autoptr (EntenteNetwork) network = sketch_network_of (project);
  g_autoptr (EntenteScene) scene = make_scene (network);
  guint n_shown = 0;

  for (guint i = 0; i < network->n_edges; i++)
    {
      EntenteRect box = scene->edges[i].label_box;

      if (!scene->edges[i].label_fits)
        continue;
      n_shown++;
      for (guint j = 0; j < network->n_nodes; j++)
        g_assert_false (overlap (box, scene->nodes[j].box));
      for (guint j = i + 1; j < network->n_edges; j++)
        g_assert_false (scene->edges[j].label_fits && overlap (box, scene->edges[j].label_box));
    }
  g_assert_cmpuint (n_shown, >, network->n_edges / 3);
}

static void
test_long_names (void)
{
  PangoContext *context = entente_label_create_context ();
  g_autofree char *endless = g_strnfill (100000, 'x');
  g_auto (EntenteLabel) words = { 0 };
  g_auto (EntenteLabel) letters = { 0 };

  entente_label_init (&words, context, 12, 120, "Commission for the Protection of Rivers and Lakes");
  g_assert_cmpuint (words.n_lines, >, 1);
  g_assert_cmpfloat (words.width, <=, 121);

  entente_label_init (&letters, context, 12, 120, endless);
  g_assert_cmpuint (letters.n_lines, ==, ENTENTE_LABEL_MAX_LINES);
  g_assert_true (g_str_has_suffix (letters.lines[ENTENTE_LABEL_MAX_LINES - 1], "…"));
  g_assert_cmpfloat (letters.width, <=, 125);
  g_object_unref (context);
}

static void
test_hostile_names (void)
{
  g_autofree char *controls = entente_label_dup_plain ("a\nb\x01" "c\xe2\x80\xa8" "d");
  g_autofree char *broken = entente_label_dup_plain ("caf\xe9");

  g_assert_cmpstr (controls, ==, "a b c d");
  g_assert_cmpstr (broken, ==, "caf\xef\xbf\xbd");
}

static void
test_legend (void)
{
  g_autoptr (EntenteNetwork) network = make_manners ();
  g_autoptr (EntenteScene) scene = make_scene (network);
  g_autoptr (EntenteLegend) wide = entente_legend_new (scene, 2000);
  g_autoptr (EntenteLegend) narrow = entente_legend_new (scene, 200);

  g_assert_cmpuint (wide->n_entries, ==, 3 + 2 + 3);
  g_assert_cmpfloat (wide->height, <, narrow->height);
  g_assert_cmpfloat (narrow->width, <=, 200);
  for (guint i = 0; i < wide->n_entries; i++)
    g_assert_true ((wide->entries[i].node != NULL) != (wide->entries[i].edge != NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/palette/contrast", test_contrast);
  g_test_add_func ("/palette/color-blind", test_color_blind);
  g_test_add_func ("/scene/manners", test_manners);
  g_test_add_func ("/scene/shapes", test_shapes);
  g_test_add_func ("/scene/arrows", test_arrows);
  g_test_add_func ("/scene/labels-keep-clear", test_labels_keep_clear);
  g_test_add_func ("/label/long-names", test_long_names);
  g_test_add_func ("/label/hostile-names", test_hostile_names);
  g_test_add_func ("/legend", test_legend);

  return g_test_run ();
}
