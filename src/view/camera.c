/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/camera.h"

#include <math.h>

static EntenteCamera
look_at (EntentePoint layout,
         EntentePoint view,
         double       zoom)
{
  return (EntenteCamera) { layout.x - view.x / zoom, layout.y - view.y / zoom, zoom };
}

/* How far [at, at + length] must move to lie in [0, room]; where it is longer
 * than that, its beginning counts.
 */
static double
move_inside (double at,
             double length,
             double room)
{
  if (at < 0 || length > room)
    return -at;

  return MIN (0, room - (at + length));
}

/**
 * entente_camera_to_layout:
 * @view: a point of the view, in pixels
 *
 * Returns: the layout point that is seen there
 */
EntentePoint
entente_camera_to_layout (const EntenteCamera *self,
                          EntentePoint         view)
{
  return (EntentePoint) { self->x + view.x / self->zoom, self->y + view.y / self->zoom };
}

/**
 * entente_camera_to_view:
 * @layout: a layout point
 *
 * Returns: where it is seen, in pixels
 */
EntentePoint
entente_camera_to_view (const EntenteCamera *self,
                        EntentePoint         layout)
{
  return (EntentePoint) { (layout.x - self->x) * self->zoom, (layout.y - self->y) * self->zoom };
}

/**
 * entente_camera_get_area:
 * @width: of the view, in pixels
 * @height: of the view, in pixels
 *
 * Returns: the part of the layout that is seen
 */
EntenteRect
entente_camera_get_area (const EntenteCamera *self,
                         double               width,
                         double               height)
{
  return (EntenteRect) { self->x, self->y, width / self->zoom, height / self->zoom };
}

gboolean
entente_camera_equal (const EntenteCamera *self,
                      const EntenteCamera *other)
{
  return self->x == other->x && self->y == other->y && self->zoom == other->zoom;
}

/**
 * entente_camera_pan:
 * @dx: how far what is seen moves to the right, in pixels
 * @dy: how far what is seen moves down, in pixels
 */
EntenteCamera
entente_camera_pan (const EntenteCamera *self,
                    double               dx,
                    double               dy)
{
  return (EntenteCamera) { self->x - dx / self->zoom, self->y - dy / self->zoom, self->zoom };
}

/**
 * entente_camera_zoom_at:
 * @view: a point of the view, in pixels
 * @zoom: the wished zoom; kept between the limits
 *
 * Zooms so that what is seen at @view stays there.
 */
EntenteCamera
entente_camera_zoom_at (const EntenteCamera *self,
                        EntentePoint         view,
                        double               zoom)
{
  return look_at (entente_camera_to_layout (self, view), view,
                  CLAMP (zoom, ENTENTE_CAMERA_MIN_ZOOM, ENTENTE_CAMERA_MAX_ZOOM));
}

/**
 * entente_camera_blend:
 * @width: of the view, in pixels
 * @height: of the view, in pixels
 * @progress: 0 for @self, 1 for @to
 *
 * A camera on the way from one to another: the middle of the view moves in a
 * straight line, the zoom by equal ratios.
 */
EntenteCamera
entente_camera_blend (const EntenteCamera *self,
                      const EntenteCamera *to,
                      double               width,
                      double               height,
                      double               progress)
{
  EntentePoint middle = { width / 2, height / 2 };
  EntentePoint a = entente_camera_to_layout (self, middle);
  EntentePoint b = entente_camera_to_layout (to, middle);
  EntentePoint at = { a.x + (b.x - a.x) * progress, a.y + (b.y - a.y) * progress };

  if (progress >= 1)
    return *to;

  return look_at (at, middle, self->zoom * pow (to->zoom / self->zoom, progress));
}

/**
 * entente_camera_fit:
 * @bounds: what shall be seen, in layout points
 * @view: the part of the view that is free for it, in pixels
 * @max_zoom: so large at most
 *
 * Shows all of @bounds, in the middle of @view.
 */
EntenteCamera
entente_camera_fit (EntenteRect bounds,
                    EntenteRect view,
                    double      max_zoom)
{
  double zoom = MIN (view.width / MAX (bounds.width, 1), view.height / MAX (bounds.height, 1));
  EntentePoint layout = { bounds.x + bounds.width / 2, bounds.y + bounds.height / 2 };
  EntentePoint middle = { view.x + view.width / 2, view.y + view.height / 2 };

  return look_at (layout, middle, CLAMP (zoom, ENTENTE_CAMERA_MIN_ZOOM, max_zoom));
}

/**
 * entente_camera_reveal:
 * @box: what shall be seen, in layout points
 * @view: the part of the view that is free for it, in pixels
 *
 * Pans as little as needed to bring @box into @view.
 */
EntenteCamera
entente_camera_reveal (const EntenteCamera *self,
                       EntenteRect          box,
                       EntenteRect          view)
{
  EntentePoint at = entente_camera_to_view (self, (EntentePoint) { box.x, box.y });

  return entente_camera_pan (self,
                             move_inside (at.x - view.x, box.width * self->zoom, view.width),
                             move_inside (at.y - view.y, box.height * self->zoom, view.height));
}
