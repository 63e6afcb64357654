package nl.vaardig.steering.coverage.knowledge;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vaardig.organisation.department.DepartmentTree.Node;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.steering.coverage.CoverageQuery;
import nl.vaardig.steering.coverage.HolderNames;
import nl.vaardig.steering.coverage.fragility.Knowledge;
import nl.vaardig.steering.matrix.cell.TeamMatrix;
import nl.vaardig.steering.matrix.cell.TeamPlaces;

/** Domain, data and ICT knowledge: does each team have all three, and on how many people does it rest? */
@Path("/coverage/knowledge")
@RequestScoped
public class KnowledgePages {

    /**
     * @param department null when the user has none
     * @param names      of those who bring a kind alone
     * @param fields     the level from which a skill counts as knowledge of data
     * @param highest    level of any skill on that track
     */
    public record Model(
            TeamPlaces places,
            Node department,
            List<TeamKnowledge> teams,
            Map<Long, String> names,
            Sent fields,
            int highest) {

        public long complete() {
            return teams.stream().filter(team -> team.cover().isComplete()).count();
        }

        /** The one person who brings it. */
        public String alone(TeamKnowledge team, Knowledge kind) {
            return names.getOrDefault(team.cover().people().get(kind).iterator().next(), "");
        }
    }

    @Inject
    Knowledges knowledges;

    @Inject
    TeamMatrix matrix;

    @Inject
    HolderNames names;

    @Inject
    CurrentRequest request;

    @GET
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    public Page teams(@BeanParam CoverageQuery query) {
        return page(query.read().department(), Sent.blank().with("level", knowledges.dataLevel()));
    }

    @POST
    @RolesAllowed("HR_ADVISOR")
    public Response countFrom(MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language()).named("level", "coverage.knowledge.level");
        Integer chosen = sent.number("level", 1, knowledges.highest());
        if (chosen == null) return FormAnswer.again(page(null, sent));
        knowledges.countFrom(chosen);
        return FormAnswer.goTo("/coverage/knowledge");
    }

    private Page page(Long chosen, Sent fields) {
        TeamPlaces places = matrix.places();
        Optional<Node> department = chosen == null ? places.first() : Optional.of(places.get(chosen));
        List<TeamKnowledge> teams =
                department.map(node -> knowledges.of(places, node.id())).orElse(List.of());
        return new Page(
                "coverage/knowledge.jte",
                new Model(
                        places, department.orElse(null), teams, names.of(alone(teams)), fields, knowledges.highest()));
    }

    private static Set<Long> alone(List<TeamKnowledge> teams) {
        return teams.stream()
                .flatMap(team ->
                        team.cover().onOnePerson().stream().flatMap(kind -> team.cover().people().get(kind).stream()))
                .collect(toSet());
    }
}
