package nl.vaardig.demo;

import java.util.ArrayList;
import java.util.List;

/** A domain, a department or a team, with the seats of those who lead it. */
final class Unit {
    private static final double WEAKNESS = 1.4;

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

    /**
     * What the heatmap should show of this team.
     *
     * @param levels    above or below others in everything
     * @param weakTrack the track of which the whole team knows little, or empty
     */
    void character(double levels, String weakTrack) {
        strength = levels;
        this.weakTrack = weakTrack;
    }

    /** How many levels above or below others this unit is in the track. */
    double lead(String track) {
        return strength - (weakTrack.equals(track) ? WEAKNESS : 0);
    }
}
