package nl.vaardig.steering.overview;

import nl.vaardig.steering.overview.group.GroupGap;

/**
 * One row of the inventory.
 *
 * @param key   an id, or a constant of Track or Population
 * @param value the key as it stands in an address
 * @param href  one level down, or null where there is nothing further
 * @param ticks whether the row can be ticked to assign a learning path
 */
public record InventoryLine(
        Object key, String value, String label, GroupGap all, GroupGap managers, String href, boolean ticks) {}
