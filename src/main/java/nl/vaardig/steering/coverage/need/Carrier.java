package nl.vaardig.steering.coverage.need;

import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.skills.library.StarterFile;

/** Of the people with a job role one in so many should be at a level of a skill, to carry the others. */
record Carrier(String skill, int level, int oneIn) {

    static final Comparator<Carrier> ORDER =
            Comparator.comparing(Carrier::skill).thenComparing(Carrier::level).thenComparing(Carrier::oneIn);

    /** By the code of the job role, as the starter library has them. */
    static Map<String, List<Carrier>> ofJobRoles() {
        Map<String, List<Carrier>> carriers = new HashMap<>();
        for (JsonObject role : StarterFile.list("job-roles.json")) {
            carriers.put(
                    role.getString("code"),
                    StarterFile.list(role, "carriers").stream()
                            .map(Carrier::read)
                            .toList());
        }
        return carriers;
    }

    private static Carrier read(JsonObject file) {
        return new Carrier(file.getString("skill"), file.getInt("level"), file.getInt("oneIn"));
    }
}
