package nl.vaardig.inventory.certificate;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.Optional;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.rating.Ratings;
import nl.vaardig.platform.page.FormCheck;

/** The fields of a new test or certificate, as typed. */
public class CertificateForm {

    @FormParam("skill")
    @DefaultValue("")
    public String skill = "";

    @FormParam("source")
    @DefaultValue("")
    public String source = "";

    @FormParam("level")
    @DefaultValue("")
    public String level = "";

    @FormParam("validOn")
    @DefaultValue("")
    public String validOn = "";

    @FormParam("validUntil")
    @DefaultValue("")
    public String validUntil = "";

    @FormParam("note")
    @DefaultValue("")
    public String note = "";

    Optional<Long> skillId() {
        return skill.matches("\\d{1,18}") ? Optional.of(Long.valueOf(skill)) : Optional.empty();
    }

    /**
     * @param top the highest level of the skill's scale; of any scale when no skill was chosen
     * @return empty when something can't be used; the check then knows what
     */
    Optional<Ratings.Entry> read(long employee, int top, FormCheck check) {
        if (skillId().isEmpty()) check.refuse("skill", "form.missing");
        RatingSource from = check.choice("source", RatingSource.class, source).orElse(null);
        int to = check.number("level", level, 1, top);
        LocalDate on = check.date("validOn", validOn).orElse(null);
        LocalDate until = validUntil.isBlank()
                ? null
                : check.date("validUntil", validUntil).orElse(null);
        String words = check.optional("note", note, 1000);
        if (check.failed()) return Optional.empty();
        return Optional.of(
                new Ratings.Entry(employee, skillId().get(), to, from, on, until, words.isEmpty() ? null : words));
    }
}
