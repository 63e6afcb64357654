package nl.vaardig.learning.path;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;

/**
 * What a path says of itself, beside its steps and what it brings. In a draft the texts may be empty.
 *
 * @param depth      1 to 3
 * @param population null: everyone
 * @param goal       null: not chosen yet
 * @param lineOwner  null: not told yet
 */
@Embeddable
public record PathFacts(
        Bilingual name,
        Bilingual summary,
        @Enumerated(EnumType.STRING) Track track,
        Integer depth,
        @Enumerated(EnumType.STRING) Population population,
        @ManyToOne(fetch = FetchType.LAZY) StrategicGoal goal,
        Bilingual lineOwner) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_SUMMARY = 2000;
    public static final int LONGEST_OWNER = 160;

    public boolean hasOwner() {
        return lineOwner != null && !lineOwner.isBlank();
    }
}
