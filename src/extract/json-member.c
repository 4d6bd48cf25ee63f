/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/json-member.h"

#include "extract/findings-json.h"

/**
 * entente_json_set_damaged:
 * @error: return location for an error
 * @format: what is wrong
 *
 * Sets %ENTENTE_FINDINGS_ERROR_DAMAGED.
 *
 * Returns: %FALSE, so that a caller can return it
 */
gboolean
entente_json_set_damaged (GError     **error,
                          const char  *format,
                          ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  g_set_error_literal (error, ENTENTE_FINDINGS_ERROR, ENTENTE_FINDINGS_ERROR_DAMAGED, message);
  return FALSE;
}

/**
 * entente_json_get:
 * @object: an object
 * @member: name of a member
 *
 * Gets a member's value.
 *
 * Returns: (nullable) (transfer none): the value; %NULL where the member is
 *   missing or null
 */
JsonNode *
entente_json_get (JsonObject *object,
                  const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return node != NULL && !JSON_NODE_HOLDS_NULL (node) ? node : NULL;
}

/**
 * entente_json_read_optional_string:
 * @object: an object
 * @member: name of a member
 * @value: (out) (nullable): return location for the text; %NULL where the
 *   member is missing or null
 * @error: return location for an error
 *
 * Reads a member that holds a text, if it is there.
 *
 * Returns: %TRUE unless it holds something else
 */
gboolean
entente_json_read_optional_string (JsonObject  *object,
                                   const char  *member,
                                   const char **value,
                                   GError     **error)
{
  JsonNode *node = entente_json_get (object, member);

  *value = NULL;
  if (node == NULL)
    return TRUE;
  if (json_node_get_value_type (node) != G_TYPE_STRING)
    return entente_json_set_damaged (error, "“%s” is not a text.", member);

  *value = json_node_get_string (node);
  if (!g_utf8_validate (*value, -1, NULL))
    return entente_json_set_damaged (error, "“%s” is not valid text.", member);
  return TRUE;
}

/**
 * entente_json_read_string:
 * @object: an object
 * @member: name of a member
 * @value: (out): return location for the text, which @object owns
 * @error: return location for an error
 *
 * Reads a member that must hold a text.
 *
 * Returns: %TRUE if it does
 */
gboolean
entente_json_read_string (JsonObject  *object,
                          const char  *member,
                          const char **value,
                          GError     **error)
{
  if (!entente_json_read_optional_string (object, member, value, error))
    return FALSE;

  return *value != NULL || entente_json_set_damaged (error, "“%s” is missing.", member);
}

/**
 * entente_json_read_boolean:
 * @object: an object
 * @member: name of a member
 * @value: (inout): what the member says; left alone where it is missing
 * @error: return location for an error
 *
 * Reads a member that holds true or false, if it is there.
 *
 * Returns: %TRUE unless it holds something else
 */
gboolean
entente_json_read_boolean (JsonObject  *object,
                           const char  *member,
                           gboolean    *value,
                           GError     **error)
{
  JsonNode *node = entente_json_get (object, member);

  if (node == NULL)
    return TRUE;
  if (json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return entente_json_set_damaged (error, "“%s” is neither true nor false.", member);

  *value = json_node_get_boolean (node);
  return TRUE;
}

/**
 * entente_json_read_integer:
 * @object: an object
 * @member: name of a member
 * @largest: the largest number that makes sense
 * @value: (out): return location for the number
 * @error: return location for an error
 *
 * Reads a member that must hold a whole number from 0 to @largest.
 *
 * Returns: %TRUE if it does
 */
gboolean
entente_json_read_integer (JsonObject  *object,
                           const char  *member,
                           guint32      largest,
                           guint32     *value,
                           GError     **error)
{
  JsonNode *node = entente_json_get (object, member);

  if (node == NULL || json_node_get_value_type (node) != G_TYPE_INT64)
    return entente_json_set_damaged (error, "“%s” is missing or not a whole number.", member);
  if (json_node_get_int (node) < 0 || json_node_get_int (node) > (gint64) largest)
    return entente_json_set_damaged (error, "“%s” is out of range.", member);

  *value = (guint32) json_node_get_int (node);
  return TRUE;
}

/*
 * entente_json_add_string:
 * @value: (nullable): %NULL for null
 */
void
entente_json_add_string (JsonBuilder *builder,
                         const char  *member,
                         const char  *value)
{
  json_builder_set_member_name (builder, member);
  if (value != NULL)
    json_builder_add_string_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

void
entente_json_add_integer (JsonBuilder *builder,
                          const char  *member,
                          gint64       value)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_int_value (builder, value);
}

void
entente_json_add_boolean (JsonBuilder *builder,
                          const char  *member,
                          gboolean     value)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_boolean_value (builder, value);
}

void
entente_json_begin_array (JsonBuilder *builder,
                          const char  *member)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
}
