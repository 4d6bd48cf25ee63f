/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/nn/layers.h"

#include <string.h>

#define MOST_WIDTH 4096

/* Returns: the number in the line "key=number" of @config, damage where it is
 * not from @low to @high
 */
static guint
read_number (EntenteModelFile *file,
             const char       *config,
             const char       *key,
             guint             low,
             guint             high)
{
  g_autofree char *prefix = g_strconcat (key, "=", NULL);
  g_auto (GStrv) lines = g_strsplit (config, "\n", -1);
  guint64 number;

  for (guint i = 0; lines[i] != NULL; i++)
    if (g_str_has_prefix (lines[i], prefix)
        && g_ascii_string_to_unsigned (lines[i] + strlen (prefix), 10, low, high, &number, NULL))
      return (guint) number;

  entente_model_file_report (file, "its configuration is not as expected");
  return low;
}

static EntenteNorm
read_norm (EntenteModelFile *file,
           const char       *name,
           guint             width)
{
  g_autofree char *gain = g_strconcat (name, ".weight", NULL);
  g_autofree char *shift = g_strconcat (name, ".bias", NULL);

  return (EntenteNorm) {
    entente_model_file_get_floats (file, gain, width, 1),
    entente_model_file_get_floats (file, shift, width, 1),
  };
}

static EntenteMatrix
read_layer_matrix (EntenteModelFile *file,
                   guint             layer,
                   const char       *part,
                   guint             n_out,
                   guint             n_in)
{
  g_autofree char *name = g_strdup_printf ("layer.%u.%s", layer, part);

  return entente_model_file_get_matrix (file, name, n_out, n_in);
}

static EntenteNorm
read_layer_norm (EntenteModelFile *file,
                 guint             layer,
                 const char       *part,
                 guint             width)
{
  g_autofree char *name = g_strdup_printf ("layer.%u.%s", layer, part);

  return read_norm (file, name, width);
}

static EntenteEncoderLayer
read_layer (EntenteModelFile *file,
            guint             layer,
            guint             width,
            guint             inner)
{
  return (EntenteEncoderLayer) {
    .qkv = read_layer_matrix (file, layer, "qkv", 3 * width, width),
    .out = read_layer_matrix (file, layer, "out", width, width),
    .up = read_layer_matrix (file, layer, "up", inner, width),
    .down = read_layer_matrix (file, layer, "down", width, inner),
    .after_attention = read_layer_norm (file, layer, "norm1", width),
    .after_feed = read_layer_norm (file, layer, "norm2", width),
  };
}

static void
read_encoder (EntenteEncoder   *self,
              EntenteModelFile *file,
              const char       *config)
{
  guint inner = read_number (file, config, "inner", 1, MOST_WIDTH);
  guint n_pieces = entente_model_file_get_n_rows (file, "embedding.piece.weight");

  self->width = read_number (file, config, "size", 1, MOST_WIDTH);
  self->n_layers = read_number (file, config, "layers", 1, ENTENTE_ENCODER_MOST_LAYERS);
  self->n_heads = read_number (file, config, "heads", 1, self->width);
  self->n_positions = read_number (file, config, "positions", 1, MOST_WIDTH);
  self->n_shapes = entente_model_file_get_n_rows (file, "embedding.shape");
  self->epsilon = 1e-12f;
  if (self->width % self->n_heads != 0)
    entente_model_file_report (file, "its configuration is not as expected");

  self->pieces = entente_model_file_get_matrix (file, "embedding.piece", n_pieces, self->width);
  self->positions = entente_model_file_get_floats (file, "embedding.position", self->n_positions,
                                                   self->width);
  self->shapes = entente_model_file_get_floats (file, "embedding.shape", self->n_shapes,
                                                self->width);
  self->norm = read_norm (file, "embedding.norm", self->width);
  for (guint i = 0; i < self->n_layers; i++)
    self->layers[i] = read_layer (file, i, self->width, inner);
}

static void
read_heads (EntenteHeads     *self,
            EntenteModelFile *file,
            guint             width)
{
  guint n_labels = entente_model_file_get_n_rows (file, "label.out.weight");

  self->n_arc = entente_model_file_get_n_rows (file, "arc.root");
  self->n_label = entente_model_file_get_n_rows (file, "label.root");
  self->n_labels = n_labels;
  self->all = entente_model_file_get_matrix (file, "heads",
                                             entente_model_file_get_n_rows (file, "heads.weight"),
                                             width);
  self->mixture = entente_model_file_get_exact (file, "arc.matrix", self->n_arc, self->n_arc);
  self->arc_root = entente_model_file_get_floats (file, "arc.root", self->n_arc, 1);
  self->label_root = entente_model_file_get_floats (file, "label.root", self->n_label, 1);
  self->label_out = entente_model_file_get_exact (file, "label.out", n_labels, self->n_label);
  if (self->mixture.bias == NULL)
    entente_model_file_report (file, "its part “arc.matrix.bias” is not as expected");
}

static void
read_links (EntenteLinks     *self,
            EntenteModelFile *file,
            const char       *config,
            guint             width)
{
  guint n = read_number (file, config, "hidden", 1, ENTENTE_LINKS_MOST_HIDDEN);

  self->n_hidden = n;
  self->n_link = read_number (file, config, "link", 1, MOST_WIDTH);
  self->vectors = entente_model_file_get_exact (file, "chain.vector",
                                                entente_links_get_n_columns (self), width);
  self->features = entente_model_file_get_columns (file, "chain.mention.weight", 3 * n,
                                                   ENTENTE_LINKS_N_FEATURES);
  self->pairs = entente_model_file_get_columns (file, "chain.pair.weight", n,
                                                ENTENTE_LINKS_N_PAIR_FEATURES);
  self->out = entente_model_file_get_exact (file, "chain.out", 1, n);
  self->fresh = entente_model_file_get_exact (file, "chain.fresh", 1, n);
  if (self->out.bias == NULL || self->fresh.bias == NULL)
    entente_model_file_report (file, "a bias of its chains is missing");
}

/**
 * entente_layers_read:
 * @file: a model file; what it lacks is reported to it
 *
 * Finds the layers in a model file. The number of tags and names is the
 * caller's to set.
 */
void
entente_layers_read (EntenteLayers    *self,
                     EntenteModelFile *file)
{
  g_autofree char *config = entente_model_file_dup_text (file, "config");

  read_encoder (&self->encoder, file, config);
  read_heads (&self->heads, file, self->encoder.width);
  read_links (&self->links, file, config, self->encoder.width);
  self->window = read_number (file, config, "window", ENTENTE_LAYERS_LEAST_WINDOW,
                              self->encoder.n_positions);
}
