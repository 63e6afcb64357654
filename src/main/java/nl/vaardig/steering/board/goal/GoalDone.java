package nl.vaardig.steering.board.goal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;

/** What was just done, and what to ask again when a demand was taken away. */
public class GoalDone {
    @QueryParam("saved")
    String saved;

    @QueryParam("done")
    @DefaultValue("")
    String act = "";

    @QueryParam("skill")
    @DefaultValue("")
    String skill;

    @QueryParam("level")
    @DefaultValue("")
    String level;

    @QueryParam("people")
    @DefaultValue("")
    String people;

    @QueryParam("neededBy")
    @DefaultValue("")
    String neededBy;

    @QueryParam("department")
    @DefaultValue("")
    String department;

    public boolean isSaved() {
        return saved != null;
    }

    public boolean isMade() {
        return act.equals("made");
    }

    /** Made from an example of the library; it can be given back. */
    public boolean isAdopted() {
        return act.equals("adopted");
    }

    public boolean isGivenBack() {
        return act.equals("given-back");
    }

    public boolean isRemoved() {
        return act.equals("removed");
    }

    public boolean isAsked() {
        return act.equals("added") || act.equals("changed");
    }

    /** The fields of the demand that is gone. */
    public List<Map.Entry<String, String>> gone() {
        return List.of(
                Map.entry("skill", skill),
                Map.entry("level", level),
                Map.entry("people", people),
                Map.entry("neededBy", neededBy),
                Map.entry("department", department));
    }
}
