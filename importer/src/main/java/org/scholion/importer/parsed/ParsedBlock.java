package org.scholion.importer.parsed;

import java.util.List;

/** A paragraph, list item, quotation, table, figure, formula or piece of code. */
public sealed interface ParsedBlock {

    /** Index in {@link ParsedArticle#sections()}. */
    int section();

    /** 1-based lines of the source. */
    List<Integer> lines();

    <R> R accept(Visitor<R> visitor);

    record Paragraph(int section, RichText text, List<Integer> lines) implements ParsedBlock {
        public Paragraph {
            lines = List.copyOf(lines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * @param label the printed number in an ordered list, such as {@code 2}; null in an unordered
     *     one
     */
    record Item(int section, String label, RichText text, List<Integer> lines)
            implements ParsedBlock {
        public Item {
            lines = List.copyOf(lines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.item(this);
        }
    }

    record Quotation(int section, RichText text, List<Integer> lines) implements ParsedBlock {
        public Quotation {
            lines = List.copyOf(lines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quotation(this);
        }
    }

    /**
     * @param caption null where none was found
     * @param rows all of one length; short ones are filled with empty cells
     * @param headRows how many of the first rows are the head
     */
    record Table(
            int section,
            RichText caption,
            List<List<RichText>> rows,
            int headRows,
            List<Integer> lines)
            implements ParsedBlock {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
            lines = List.copyOf(lines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /**
     * @param address of the picture; null where only the caption is left
     */
    record Figure(int section, RichText caption, String address, List<Integer> lines)
            implements ParsedBlock {
        public Figure {
            lines = List.copyOf(lines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figure(this);
        }
    }

    /**
     * @param tex the formula as TeX, as printed
     */
    record Formula(int section, String tex, List<Integer> lines) implements ParsedBlock {
        public Formula {
            lines = List.copyOf(lines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.formula(this);
        }
    }

    record Code(int section, String code, List<Integer> lines) implements ParsedBlock {
        public Code {
            lines = List.copyOf(lines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /** One method per case, so that a new case breaks the build wherever it matters. */
    interface Visitor<R> {
        R paragraph(Paragraph paragraph);

        R item(Item item);

        R quotation(Quotation quotation);

        R table(Table table);

        R figure(Figure figure);

        R formula(Formula formula);

        R code(Code code);
    }
}
