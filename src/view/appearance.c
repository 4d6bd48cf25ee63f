/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/appearance.h"

#include "view/wording.h"

/**
 * entente_appearance_get:
 *
 * Returns: the style that the desktop asks for now
 */
EntenteAppearance
entente_appearance_get (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  gboolean dark = adw_style_manager_get_dark (manager);

  if (adw_style_manager_get_high_contrast (manager))
    return dark ? ENTENTE_APPEARANCE_HIGH_CONTRAST_DARK : ENTENTE_APPEARANCE_HIGH_CONTRAST;

  return dark ? ENTENTE_APPEARANCE_DARK : ENTENTE_APPEARANCE_LIGHT;
}

/**
 * entente_appearance_to_rgba:
 *
 * Returns: the colour in GTK's type
 */
GdkRGBA
entente_appearance_to_rgba (const EntenteColor *color)
{
  return (GdkRGBA) { color->red, color->green, color->blue, color->alpha };
}

static void
define_color (GString            *css,
              const char         *name,
              const EntenteColor *color)
{
  GdkRGBA rgba = entente_appearance_to_rgba (color);
  g_autofree char *value = gdk_rgba_to_string (&rgba);

  g_string_append_printf (css, "@define-color entente_%s %s;\n", name, value);
}

static char *
dup_css (const EntentePalette *palette)
{
  static const char * const quadrants[ENTENTE_N_QUADRANTS] = {
    "verbal_cooperation", "material_cooperation", "neutral", "verbal_conflict", "material_conflict",
  };
  g_autoptr(GString) css = g_string_new (NULL);

  for (guint kind = 0; kind < ENTENTE_N_ACTOR_KINDS; kind++)
    define_color (css, entente_wording_kind_css_class (kind), &palette->border[kind]);
  for (guint quadrant = 0; quadrant < ENTENTE_N_QUADRANTS; quadrant++)
    define_color (css, quadrants[quadrant], &palette->line[quadrant]);
  define_color (css, "ground", &palette->ground);

  return g_string_free (g_steal_pointer (&css), FALSE);
}

static void
load_colors (GtkCssProvider *provider)
{
  g_autofree char *css = dup_css (entente_palette_get (entente_appearance_get ()));

  gtk_css_provider_load_from_data (provider, css, -1);
}

/**
 * entente_appearance_install:
 *
 * Gives the style sheet the colours of the map, now and whenever the desktop
 * changes its style.
 */
void
entente_appearance_install (GdkDisplay *display)
{
  AdwStyleManager *manager = adw_style_manager_get_for_display (display);
  GtkCssProvider *provider = gtk_css_provider_new ();

  load_colors (provider);
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (load_colors), provider,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (load_colors), provider,
                           G_CONNECT_SWAPPED);
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  g_object_unref (provider);
}
