package nl.vaardig.demo;

import java.util.ArrayList;
import java.util.List;

/** A domain, a department or a team, with the seats of those who lead it. */
final class Unit {
    final String code;
    final String name;
    final Unit parent;
    final List<Unit> children = new ArrayList<>();
    final List<Seat> leaders = new ArrayList<>();
    private String weakTrack = "";
    private double strength;

    Unit(String code, String name, Unit parent) {
        this.code = code;
        this.name = name;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    int depth() {
        return parent == null ? 1 : parent.depth() + 1;
    }

    Unit domain() {
        return parent == null ? this : parent.domain();
    }

    boolean within(Unit other) {
        return this == other || parent != null && parent.within(other);
    }

    /** The whole team knows little of this track: what the heatmap should show. */
    void weakIn(String track) {
        weakTrack = track;
    }

    void strength(double levels) {
        strength = levels;
    }

    /** How many levels above or below others this unit is in the track. */
    double lead(String track) {
        return strength - (weakTrack.equals(track) ? 1.25 : 0);
    }
}
