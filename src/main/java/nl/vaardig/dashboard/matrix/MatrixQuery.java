package nl.vaardig.dashboard.matrix;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import nl.vaardig.gap.selection.ChoiceQuery;
import nl.vaardig.platform.Asked;

/** What an address below /matrix asks for, as it came in. */
public class MatrixQuery {

    @BeanParam
    ChoiceQuery choice;

    @QueryParam("sort")
    String sort;

    @QueryParam("page")
    String page;

    MatrixAsk read() {
        return new MatrixAsk(choice.choice(), MatrixOrder.of(sort), Asked.number(page, "page"));
    }
}
