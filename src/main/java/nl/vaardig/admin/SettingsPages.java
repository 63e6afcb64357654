package nl.vaardig.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import nl.vaardig.admin.ChangeSettings.Settings;
import nl.vaardig.inventory.countingrule.CountingRulePreview;
import nl.vaardig.inventory.rating.CountingRule;
import nl.vaardig.inventory.rating.CountingRules;
import nl.vaardig.inventory.rating.agreement.Agreements;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.organisation.municipality.Municipality;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.UndoCookie;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.talent.workforce.StayRule;

/** What a municipality chooses for itself. */
@Path(SettingsPages.ADDRESS)
@RequestScoped
public class SettingsPages {

    static final String ADDRESS = "/admin/settings";

    /** The largest group that may be asked to stay hidden: more would hide nearly everything. */
    private static final int LARGEST_SMALL_GROUP = 50;

    /** The fields as typed. */
    public static class Typed {
        @FormParam("name")
        @DefaultValue("")
        String name;

        @FormParam("countingRule")
        @DefaultValue("")
        String countingRule;

        @FormParam("smallestGroup")
        @DefaultValue("")
        String smallestGroup;

        @FormParam("weeks")
        @DefaultValue("")
        String weeks;

        @FormParam("daysBetween")
        @DefaultValue("")
        String daysBetween;

        @FormParam("agreementDays")
        @DefaultValue("")
        String agreementDays;

        /** The consequences of another counting rule were seen. */
        @FormParam("confirmed")
        String confirmed;

        /** Back to the form, with what was typed. */
        @FormParam("back")
        String back;

        private Fields fields() {
            return new Fields(name, countingRule, smallestGroup, weeks, daysBetween, agreementDays);
        }
    }

    /** The fields as shown. */
    public record Fields(
            String name,
            String countingRule,
            String smallestGroup,
            String weeks,
            String daysBetween,
            String agreementDays) {

        private static Fields of(List<String> kept) {
            return kept.size() == 6
                    ? new Fields(kept.get(0), kept.get(1), kept.get(2), kept.get(3), kept.get(4), kept.get(5))
                    : null;
        }

        private List<String> kept() {
            return List.of(name, countingRule, smallestGroup, weeks, daysBetween, agreementDays);
        }
    }

    /** @param before to go back to, after saving; else null */
    public record Model(String code, Fields fields, Fields before, Map<String, String> errors) {}

    /** What was asked for, and what its counting rule would do; nothing was saved. */
    public record Consequences(Fields fields, CountingRulePreview.Preview preview, Figure<RuleGaps.Met> met) {}

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
        Municipality municipality = municipalities.current();
        Fields before = done == null
                ? null
                : UndoCookie.read(headers, ADDRESS).map(Fields::of).orElse(null);
        return new Page(
                "admin/settings.jte",
                new Model(municipality.code(), fields(Settings.of(municipality)), before, Map.of()));
    }

    @POST
    @RolesAllowed("ADMINISTRATOR")
    public Response save(@BeanParam Typed typed) {
        if (typed.back != null) return Response.ok(again(typed, Map.of())).build();
        FormCheck check = new FormCheck(request.language())
                .named("name", "admin.settings.name")
                .named("countingRule", "admin.settings.rule")
                .named("smallestGroup", "admin.settings.group")
                .named("weeks", "admin.settings.weeks")
                .named("daysBetween", "admin.settings.daysBetween")
                .named("agreementDays", "admin.settings.agreementDays");
        String name = check.text("name", typed.name, 120);
        CountingRule rule = check.choice("countingRule", CountingRule.class, typed.countingRule)
                .orElse(null);
        int group = check.number("smallestGroup", typed.smallestGroup, SmallGroups.FLOOR, LARGEST_SMALL_GROUP);
        int weeks = check.number("weeks", typed.weeks, 1, 104);
        int between = check.number("daysBetween", typed.daysBetween, 0, StayRule.MOST_DAYS);
        int days = check.number("agreementDays", typed.agreementDays, 1, Agreements.MOST_DAYS);
        if (check.failed()) {
            return FormAnswer.again(again(typed, check.errors()));
        }
        Settings wanted = new Settings(name, rule, group, weeks, between, days);
        boolean other = rule != rules.current();
        if (other && !Asked.yes(typed.confirmed, "confirmed")) {
            Fields fields = fields(wanted);
            return Response.ok(new Page(
                            "admin/rule-preview.jte", new Consequences(fields, preview.of(rule), gaps.of(rule))))
                    .build();
        }
        Fields before = fields(change.to(wanted));
        return FormAnswer.goTo(ADDRESS + "?done=saved", UndoCookie.of(ADDRESS, before.kept()));
    }

    private Page again(Typed typed, Map<String, String> errors) {
        String code = municipalities.current().code();
        return new Page("admin/settings.jte", new Model(code, typed.fields(), null, errors));
    }

    private static Fields fields(Settings settings) {
        return new Fields(
                settings.name(),
                settings.rule().name(),
                String.valueOf(settings.smallestGroup()),
                String.valueOf(settings.weeksToComplete()),
                String.valueOf(settings.daysBetween()),
                String.valueOf(settings.agreementDays()));
    }
}
