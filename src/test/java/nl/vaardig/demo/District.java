package nl.vaardig.demo;

import java.util.List;

/** Names to tell apart the same department in several parts of a municipality. */
final class District {
    private static final List<String> NAMES = List.of(
            "Noord",
            "Zuid",
            "Oost",
            "West",
            "Centrum",
            "Dorpen",
            "Buitengebied",
            "Stadsrand",
            "Havenkwartier",
            "Lommerrijk",
            "Waterkant",
            "Nieuwland");

    private District() {}

    static String name(int index) {
        String name = NAMES.get(index % NAMES.size());
        return index < NAMES.size() ? name : name + " " + (index / NAMES.size() + 1);
    }
}
