package nl.vaardig.learning.path.build;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.learning.path.PathFacts;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;

/** How what a draft says of itself is read from its form, and shown in it. */
final class FactsWish {

    private static final int DEEPEST = 3;

    private FactsWish() {}

    /** Null when something can't be used. */
    static PathFacts read(Said said, Known<StrategicGoal> goals) {
        Bilingual name = said.optionalBoth("name", PathFacts.LONGEST_NAME);
        Bilingual summary = said.optionalBoth("summary", PathFacts.LONGEST_SUMMARY);
        Track track = said.one("track", Track.class);
        Integer depth = said.number("depth", 1, DEEPEST);
        Population population = said.optionalOne("population", Population.class);
        StrategicGoal goal = said.optionalKnown("goal", goals);
        Bilingual owner = said.optionalBoth("owner", PathFacts.LONGEST_OWNER);
        if (!said.isSound()) return null;
        return new PathFacts(name, summary, track, depth, population, goal, owner.isBlank() ? null : owner);
    }

    static Map<String, String> shown(PathFacts facts) {
        Map<String, String> fields = new LinkedHashMap<>();
        StepWish.both(fields, "name", facts.name());
        StepWish.both(fields, "summary", facts.summary());
        fields.put("track", facts.track().name());
        fields.put("depth", facts.depth().toString());
        fields.put(
                "population",
                facts.population() == null ? "" : facts.population().name());
        fields.put("goal", facts.goal() == null ? "" : facts.goal().id().toString());
        StepWish.both(fields, "owner", facts.lineOwner());
        return fields;
    }
}
