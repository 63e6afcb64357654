package nl.vaardig.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagingTest {

    private static final List<Integer> SEVEN =
            IntStream.rangeClosed(1, 7).boxed().toList();

    @Test
    void cutsAPageOutOfAWholeList() {
        assertEquals(List.of(4, 5, 6), new Paging.Ask(2, 3).of(SEVEN).items());
        assertEquals(List.of(7), new Paging.Ask(3, 3).of(SEVEN).items());
        assertEquals(7, new Paging.Ask(3, 3).of(SEVEN).total());
    }

    @Test
    void aPageBeyondTheLastIsEmpty() {
        assertEquals(List.of(), new Paging.Ask(9, 3).of(SEVEN).items());
    }

    @Test
    void bringsNumbersBackIntoTheirRange() {
        Paging.Ask ask = Paging.Ask.of(-3, 5000);
        assertEquals(1, ask.page());
        assertEquals(Paging.MOST, ask.pageSize());
    }

    @Test
    void linksToTheOtherPagesAndKeepsTheFilters() {
        assertEquals(
                "</x?q=a&page=1&pageSize=3>; rel=\"first\", </x?q=a&page=3&pageSize=3>; rel=\"last\","
                        + " </x?q=a&page=1&pageSize=3>; rel=\"prev\", </x?q=a&page=3&pageSize=3>; rel=\"next\"",
                new Paging.Ask(2, 3).of(SEVEN).links("/x?q=a"));
    }
}
