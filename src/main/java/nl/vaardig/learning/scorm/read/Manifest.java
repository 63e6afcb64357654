package nl.vaardig.learning.scorm.read;

import java.util.List;

/**
 * What a package says of itself.
 *
 * @param schema  the edition in the words of the manifest
 * @param items   in the order of its menu
 * @param files   that it says it has, as a browser asks for them
 */
public record Manifest(Edition edition, String schema, String title, List<Item> items, List<String> files) {

    public Manifest {
        items = List.copyOf(items);
        files = List.copyOf(files);
    }
}
