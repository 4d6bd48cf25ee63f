/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/picture.h"

#include <math.h>

struct _EntentePicture
{
  EntenteRect area;
  double zoom;
  int scale_factor;
  cairo_surface_t *surface;

  GskRenderNode *node;
  gboolean node_is_texture;
  double node_alpha;
};

/* All pictures of one scale lie on one grid of device pixels, so that those
 * drawn over one another do not stir while panning.
 */
static EntenteRect
snap (EntenteRect area,
      double      scale)
{
  double left = floor (area.x * scale) / scale;
  double top = floor (area.y * scale) / scale;
  double right = area.x + area.width;
  double bottom = area.y + area.height;

  return (EntenteRect) { left, top,
                         ceil ((right - left) * scale) / scale,
                         ceil ((bottom - top) * scale) / scale };
}

static graphene_rect_t
get_node_bounds (const EntentePicture *self)
{
  int width = cairo_image_surface_get_width (self->surface);
  int height = cairo_image_surface_get_height (self->surface);

  return GRAPHENE_RECT_INIT (0, 0, (float) width / self->scale_factor,
                             (float) height / self->scale_factor);
}

/* The Cairo renderer would turn a texture into a surface at every frame, the
 * GL renderer would rasterise a Cairo node at every scale.
 */
static GskRenderNode *
make_cairo_node (const EntentePicture *self,
                 double                alpha)
{
  graphene_rect_t bounds = get_node_bounds (self);
  GskRenderNode *node = gsk_cairo_node_new (&bounds);
  cairo_t *cr = gsk_cairo_node_get_draw_context (node);

  cairo_set_source_surface (cr, self->surface, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_BILINEAR);
  cairo_paint_with_alpha (cr, alpha);
  cairo_destroy (cr);

  return node;
}

static GdkTexture *
make_texture (const EntentePicture *self)
{
  int height = cairo_image_surface_get_height (self->surface);
  int stride = cairo_image_surface_get_stride (self->surface);
  g_autoptr (GBytes) bytes =
    g_bytes_new_with_free_func (cairo_image_surface_get_data (self->surface),
                                (gsize) height * (gsize) stride,
                                (GDestroyNotify) cairo_surface_destroy,
                                cairo_surface_reference (self->surface));

  return gdk_memory_texture_new (cairo_image_surface_get_width (self->surface), height,
                                 GDK_MEMORY_DEFAULT, bytes, (gsize) stride);
}

static GskRenderNode *
make_texture_node (const EntentePicture *self,
                   double                alpha)
{
  g_autoptr (GdkTexture) texture = make_texture (self);
  graphene_rect_t bounds = get_node_bounds (self);
  g_autoptr (GskRenderNode) node = gsk_texture_node_new (texture, &bounds);

  if (alpha < 1)
    return gsk_opacity_node_new (node, (float) alpha);

  return g_steal_pointer (&node);
}

static void
ensure_node (EntentePicture *self,
             gboolean        as_texture,
             double          alpha)
{
  if (self->node != NULL && self->node_is_texture == as_texture && self->node_alpha == alpha)
    return;

  g_clear_pointer (&self->node, gsk_render_node_unref);
  self->node = as_texture ? make_texture_node (self, alpha) : make_cairo_node (self, alpha);
  self->node_is_texture = as_texture;
  self->node_alpha = alpha;
}

/* What is sharp falls on whole device pixels and stays so. */
static graphene_point_t
get_position (const EntentePicture *self,
              const EntenteCamera  *camera)
{
  double scale = self->zoom * self->scale_factor;

  if (camera->zoom == self->zoom)
    return GRAPHENE_POINT_INIT ((float) ((round (self->area.x * scale) - round (camera->x * scale))
                                         / self->scale_factor),
                                (float) ((round (self->area.y * scale) - round (camera->y * scale))
                                         / self->scale_factor));

  return GRAPHENE_POINT_INIT ((float) ((self->area.x - camera->x) * camera->zoom),
                              (float) ((self->area.y - camera->y) * camera->zoom));
}

/**
 * entente_picture_paint:
 * @area: what is to be painted, in layout points
 * @zoom: pixels a layout point
 * @scale_factor: device pixels a pixel
 *
 * May be called in any thread.
 *
 * Returns: (transfer full): the picture
 */
EntentePicture *
entente_picture_paint (const EntenteExcerpt *excerpt,
                       EntenteRect           area,
                       double                zoom,
                       int                   scale_factor)
{
  EntentePicture *self = g_new0 (EntentePicture, 1);
  double scale = zoom * scale_factor;
  cairo_t *cr;

  self->area = snap (area, scale);
  self->zoom = zoom;
  self->scale_factor = scale_factor;
  self->surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32,
                                              (int) round (self->area.width * scale),
                                              (int) round (self->area.height * scale));

  cr = cairo_create (self->surface);
  cairo_scale (cr, scale, scale);
  cairo_translate (cr, -self->area.x, -self->area.y);
  entente_excerpt_paint (excerpt, cr, self->area, zoom);
  cairo_destroy (cr);

  cairo_surface_set_device_scale (self->surface, scale_factor, scale_factor);

  return self;
}

void
entente_picture_free (EntentePicture *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->surface, cairo_surface_destroy);
  g_free (self);
}

/**
 * entente_picture_covers:
 * @area: in layout points
 *
 * Returns: whether all of @area is painted
 */
gboolean
entente_picture_covers (const EntentePicture *self,
                        EntenteRect           area)
{
  double tolerance = 1 / self->zoom;

  return area.x >= self->area.x - tolerance &&
         area.y >= self->area.y - tolerance &&
         area.x + area.width <= self->area.x + self->area.width + tolerance &&
         area.y + area.height <= self->area.y + self->area.height + tolerance;
}

/**
 * entente_picture_is_sharp:
 *
 * Returns: whether it was painted for just this scale
 */
gboolean
entente_picture_is_sharp (const EntentePicture *self,
                          double                zoom,
                          int                   scale_factor)
{
  return self->zoom == zoom && self->scale_factor == scale_factor;
}

/**
 * entente_picture_snapshot:
 * @as_texture: whether the renderer prefers textures to Cairo surfaces
 * @alpha: opacity
 *
 * Draws the picture where @camera sees it, stretched if it is not sharp.
 */
void
entente_picture_snapshot (EntentePicture      *self,
                          GtkSnapshot         *snapshot,
                          const EntenteCamera *camera,
                          gboolean             as_texture,
                          double               alpha)
{
  graphene_point_t position = get_position (self, camera);
  float stretch = (float) (camera->zoom / self->zoom);

  ensure_node (self, as_texture, alpha);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &position);
  if (stretch != 1)
    gtk_snapshot_scale (snapshot, stretch, stretch);
  gtk_snapshot_append_node (snapshot, self->node);
  gtk_snapshot_restore (snapshot);
}
