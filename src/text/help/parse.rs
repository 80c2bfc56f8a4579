use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::{Block, Run, RunStyle};

/// Reads the Markdown of a help page: headings, paragraphs, lists, tables, strong text and code. Anything else is left
/// out; a test sees to it that the pages hold nothing else.
pub(super) fn parse(markdown: &str) -> Vec<Block> {
    let mut reader = Reader::default();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        reader.take(event);
    }
    reader.blocks
}

/// What has been read so far.
#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    /// The runs of what is being read.
    runs: Vec<Run>,
    style: RunStyle,
    items: Vec<Vec<Run>>,
    is_numbered: bool,
    is_in_list: bool,
    cells: Vec<Vec<Run>>,
    head: Vec<Vec<Run>>,
    rows: Vec<Vec<Vec<Run>>>,
}

impl Reader {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) => self.write(&text, self.style),
            Event::Code(text) => self.write(&text, RunStyle::Code),
            Event::SoftBreak | Event::HardBreak => self.write(" ", self.style),
            Event::Start(tag) => self.open(&tag),
            Event::End(tag) => self.close(tag),
            _ => {}
        }
    }

    fn open(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Strong => self.style = RunStyle::Strong,
            Tag::List(first) => {
                self.is_in_list = true;
                self.is_numbered = first.is_some();
            }
            _ => {}
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.style = RunStyle::Plain,
            TagEnd::Heading(level) => {
                let text = self.runs.drain(..).map(|run| run.text).collect();
                self.blocks.push(Block::Heading { level: number(level), text });
            }
            TagEnd::Paragraph if !self.is_in_list => {
                let runs = std::mem::take(&mut self.runs);
                self.blocks.push(Block::Paragraph(runs));
            }
            TagEnd::Item => self.items.push(std::mem::take(&mut self.runs)),
            TagEnd::List(_) => {
                self.is_in_list = false;
                let items = std::mem::take(&mut self.items);
                self.blocks.push(Block::List { is_numbered: self.is_numbered, items });
            }
            TagEnd::TableCell => self.cells.push(std::mem::take(&mut self.runs)),
            TagEnd::TableHead => self.head = std::mem::take(&mut self.cells),
            TagEnd::TableRow => self.rows.push(std::mem::take(&mut self.cells)),
            TagEnd::Table => {
                let (head, rows) = (std::mem::take(&mut self.head), std::mem::take(&mut self.rows));
                self.blocks.push(Block::Table { head, rows });
            }
            _ => {}
        }
    }

    fn write(&mut self, text: &str, style: RunStyle) {
        match self.runs.last_mut() {
            Some(last) if last.style == style => last.text.push_str(text),
            _ => self.runs.push(Run { text: text.to_owned(), style }),
        }
    }
}

fn number(level: HeadingLevel) -> usize {
    level as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> Vec<Run> {
        vec![Run { text: text.to_owned(), style: RunStyle::Plain }]
    }

    #[test]
    fn lines_of_a_paragraph_flow_together_and_styles_stand_apart() {
        let blocks = parse("# A\n\nOne\n**two** `k`\n");
        let runs =
            [("One ", RunStyle::Plain), ("two", RunStyle::Strong), (" ", RunStyle::Plain), ("k", RunStyle::Code)];
        let runs = runs.map(|(text, style)| Run { text: text.to_owned(), style }).to_vec();
        assert_eq!(blocks, [Block::Heading { level: 1, text: "A".to_owned() }, Block::Paragraph(runs)]);
    }

    #[test]
    fn lists_and_tables_keep_their_order() {
        let blocks = parse("1. a\n2. b\n\n- c\n\n| h | i |\n|---|---|\n| j | k |\n");
        let expected = [
            Block::List { is_numbered: true, items: vec![plain("a"), plain("b")] },
            Block::List { is_numbered: false, items: vec![plain("c")] },
            Block::Table { head: vec![plain("h"), plain("i")], rows: vec![vec![plain("j"), plain("k")]] },
        ];
        assert_eq!(blocks, expected);
    }
}
