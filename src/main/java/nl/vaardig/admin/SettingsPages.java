package nl.vaardig.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.vaardig.admin.ChangeSettings.Settings;
import nl.vaardig.inventory.countingrule.CountingRulePreview;
import nl.vaardig.inventory.rating.CountingRules;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.UndoCookie;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.privacy.smallgroup.Figure;

/** What a municipality chooses for itself. */
@Path(SettingsPages.ADDRESS)
@RequestScoped
public class SettingsPages {

    static final String ADDRESS = "/admin/settings";

    /** What is kept to go back to, and what the look at the consequences carries along. */
    public static final List<String> FIELDS =
            List.of("name", "countingRule", "smallestGroup", "weeks", "daysBetween", "agreementDays");

    /** @param before to go back to, after saving; else null */
    public record Model(String code, Sent fields, Sent before) {}

    /** What was asked for, and what its counting rule would do; nothing was saved. */
    public record Consequences(Sent fields, CountingRulePreview.Preview preview, Figure<RuleGaps.Met> met) {}

    @Inject
    CountingRules rules;

    @Inject
    Municipalities municipalities;

    @Inject
    ChangeSettings change;

    @Inject
    CountingRulePreview preview;

    @Inject
    RuleGaps gaps;

    @Inject
    CurrentRequest request;

    @GET
    @RolesAllowed("ADMINISTRATOR")
    public Page form(@QueryParam("done") String done, @Context HttpHeaders headers) {
        Sent before = done == null
                ? null
                : UndoCookie.read(headers, ADDRESS).map(SettingsPages::kept).orElse(null);
        return page(fields(Settings.of(municipalities.current())), before);
    }

    @POST
    @RolesAllowed("ADMINISTRATOR")
    public Response save(MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language())
                .named("name", "admin.settings.name")
                .named("countingRule", "admin.settings.rule")
                .named("smallestGroup", "admin.settings.group")
                .named("weeks", "admin.settings.weeks")
                .named("daysBetween", "admin.settings.daysBetween")
                .named("agreementDays", "admin.settings.agreementDays");
        // Back from the consequences to the form.
        if (sent.isSaid("back")) return Response.ok(page(sent, null)).build();
        Settings wanted = Settings.read(sent);
        if (wanted == null) return FormAnswer.again(page(sent, null));
        if (wanted.rule() != rules.current() && !sent.truth("confirmed")) {
            Consequences seen = new Consequences(sent, preview.of(wanted.rule()), gaps.of(wanted.rule()));
            return Response.ok(new Page("admin/rule-preview.jte", seen)).build();
        }
        Sent before = fields(change.to(wanted));
        return FormAnswer.goTo(
                ADDRESS + "?done=saved",
                UndoCookie.of(ADDRESS, FIELDS.stream().map(before::typed).toList()));
    }

    private Page page(Sent fields, Sent before) {
        return new Page("admin/settings.jte", new Model(municipalities.current().code(), fields, before));
    }

    private static Sent kept(List<String> values) {
        if (values.size() != FIELDS.size()) return null;
        Sent kept = Sent.blank();
        for (int i = 0; i < values.size(); i++) kept.with(FIELDS.get(i), values.get(i));
        return kept;
    }

    private static Sent fields(Settings settings) {
        return Sent.blank()
                .with("name", settings.name())
                .with("countingRule", settings.rule())
                .with("smallestGroup", settings.smallestGroup())
                .with("weeks", settings.weeksToComplete())
                .with("daysBetween", settings.daysBetween())
                .with("agreementDays", settings.agreementDays());
    }
}
