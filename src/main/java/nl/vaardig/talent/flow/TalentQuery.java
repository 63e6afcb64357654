package nl.vaardig.talent.flow;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of pages and API as they came in; {@link FilterReading} makes sense of them. */
public class TalentQuery {

    @QueryParam("from")
    @Parameter(
            description =
                    "First day, yyyy-MM-dd. Without it: 1 January five years ago, or later when leavers are on record only from a later day.",
            example = "2024-01-01")
    String from;

    @QueryParam("until")
    @Parameter(description = "Last day, yyyy-MM-dd, today at the latest. Without it: today.", example = "2025-12-31")
    String until;

    @QueryParam("unit")
    @Parameter(description = "How the period is cut up: year (default) or quarter.", example = "year")
    String unit;

    @QueryParam("departmentId")
    @Parameter(description = "Only work in this department and all below it.")
    String departmentId;

    @QueryParam("population")
    @Parameter(description = "Only work in job roles of this population.", example = "ICT")
    String population;

    @QueryParam("group")
    @Parameter(description = "all (default), digital-talent, others or under-35.", example = "digital-talent")
    String group;

    @QueryParam("voluntary")
    @Parameter(description = "true: only resigning counts as leaving; every other end is censored.", example = "false")
    String voluntary;

    @QueryParam("at")
    @Parameter(hidden = true)
    String at;

    public String from() {
        return from;
    }

    public String until() {
        return until;
    }

    public String unit() {
        return unit;
    }

    public String departmentId() {
        return departmentId;
    }

    public String population() {
        return population;
    }

    public String group() {
        return group;
    }

    /** The filters as the query of an address, with one of them changed; an empty value leaves it out. */
    public String with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("from", from);
        all.put("until", until);
        all.put("unit", unit);
        all.put("departmentId", departmentId);
        all.put("population", population);
        all.put("voluntary", voluntary);
        all.put("at", at);
        all.put(name, value);
        return all.entrySet().stream()
                .filter(entry -> entry.getValue() != null && !entry.getValue().isBlank())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
