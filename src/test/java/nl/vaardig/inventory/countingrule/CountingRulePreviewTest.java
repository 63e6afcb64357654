package nl.vaardig.inventory.countingrule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vaardig.inventory.countingrule.CountingRulePreview.Change;
import nl.vaardig.inventory.countingrule.CountingRulePreview.Row;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.Test;

class CountingRulePreviewTest {

    private static final SmallGroups RULE = new SmallGroups(5);

    @Test
    void threePeopleWhoChangeInTwoTracksAreStillThree() {
        var rows = List.of(row(Track.SOFT_SKILLS, 3), row(Track.DATA_ANALYSIS, 3));
        var told = CountingRulePreview.byTrack(rows, 3, RULE);
        assertTrue(told.total().isHidden());
        assertTrue(told.remainder().isHidden());
        assertEquals(Set.of(Track.SOFT_SKILLS, Track.DATA_ANALYSIS), told.hidden());
    }

    @Test
    void enoughPeopleAreToldWithTheTrackThatWouldGiveAFewAwayHidden() {
        var rows = List.of(row(Track.SOFT_SKILLS, 3), row(Track.DATA_ANALYSIS, 7), row(Track.DIGITAL_BASICS, 20));
        var told = CountingRulePreview.byTrack(rows, 22, RULE);
        assertEquals(Set.of(Track.SOFT_SKILLS, Track.DATA_ANALYSIS), told.hidden());
        assertEquals(Optional.of(new Change(300, 30, 0)), told.total().value());
    }

    private static Row row(Track track, long people) {
        return new Row(track, 100, people, 0, people);
    }
}
