package nl.vaardig.learning.scorm.read;

import java.util.List;

/**
 * A line of the menu of a package.
 *
 * @param depth       0 for the first ones
 * @param launch      the file and what follows it, as the manifest has it; null for a heading
 * @param talks       whether it says how somebody does; what doesn't is done once it is open
 * @param passMark    0 to 1; null when it has none
 * @param launchData  what it is given at the start; may be empty
 * @param objectives  goals inside it that the newer edition has ready for it, by their names, the main one first
 */
public record Item(
        String identifier,
        int depth,
        String title,
        String launch,
        boolean talks,
        Double passMark,
        String launchData,
        List<String> objectives) {

    /** Whether there is something to open. */
    public boolean opens() {
        return launch != null;
    }

    /** Its file, as a browser asks for it: without what follows it. */
    String file() {
        return launch.replaceAll("[?#].*$", "");
    }
}
