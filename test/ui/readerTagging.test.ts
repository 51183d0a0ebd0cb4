import assert from 'node:assert/strict';
import { eventually } from './eventually';
import { ReaderPage } from './readerPage';
import { useWorkbench } from './workbench';

suite('tagging in the Reader', () => {
  const workbench = useWorkbench();
  const page = () => new ReaderPage(workbench());
  const english = '000_644d9b843f107e5c.txt';
  const arabic = '003_bac689cd03c2c8cf.txt';

  test('what the mouse selected is tagged by the editor’s key', async () => {
    await workbench().openFile(english);
    await workbench().press('Control+Shift+V');
    await page().dragOver('Enrique Pena Nieto');
    await workbench().press('Control+K', '1');
    await page().isTagged(english, 'Enrique Pena Nieto', 'person');
    await page().mark('Enrique Pena Nieto').waitFor();
  });

  test('a mention in a mention is told apart', async () => {
    await page().dragOver('The Department of Homeland Security');
    await workbench().press('Control+K', '2');
    await page().dragOver('Homeland Security (DHS)');
    await workbench().press('Control+K', '7');
    await page().isTagged(english, 'Homeland Security (DHS)', 'date');
    await workbench().screenshot('reader nested');
  });

  test('words are selected in reading direction by the arrows', async () => {
    await page()
      .line('But Kelly promised')
      .click({ position: { x: 2, y: 8 } });
    await workbench().press('ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowLeft');
    const selected = await page().selected();
    assert.match('But Kelly promised at a news conference', new RegExp(selected));
    assert.doesNotMatch(selected, /^\s|\s$|^$/);
  });

  test('the card says what a mention is, and removes it', async () => {
    await page().mark('Enrique Pena Nieto').scrollIntoViewIfNeeded();
    await page().mark('Enrique Pena Nieto').hover();
    const card = workbench().webview.locator('.card');
    await card.getByText(/Person.* · 1 mention/).waitFor();
    await workbench().screenshot('reader card');
    await card.getByRole('button', { name: 'Remove' }).click();
    await eventually(async () => {
      assert.doesNotMatch(await workbench().fileText(`${english}.annotations.yaml`), /Pena Nieto/);
    });
  });

  test('undo brings it back', async () => {
    await workbench().press('Control+K', '-');
    await page().isTagged(english, 'Enrique Pena Nieto', 'person');
    await page().mark('Enrique Pena Nieto').waitFor();
  });

  test('the card of a quotation says who says it, and keeps it', async () => {
    const said = page().quotation('There exists among Mexicans');
    await said.scrollIntoViewIfNeeded();
    await said.hover({ position: { x: 20, y: 8 } });
    const card = workbench().webview.locator('.card');
    await card.getByText('Luis Videgaray').waitFor();
    await card.getByText(/Minister.* · .*said.* · direct · source: named/).waitFor();
    await workbench().screenshot('reader quotation card');
    await card.getByRole('button', { name: 'Accept' }).click();
    await eventually(async () => {
      const yaml = await workbench().fileText(`${english}.annotations.yaml`);
      assert.match(yaml, /quotations:\n(.*\n)*.*There exists among Mexicans/);
    });
  });

  test('Arabic is selected and tagged from right to left', async () => {
    await workbench().openFile(arabic);
    await workbench().press('Control+Shift+V');
    await page().dragOver('أليخاندرو مايوركاس');
    await workbench().press('Control+K', '1');
    await page().isTagged(arabic, 'أليخاندرو مايوركاس', 'person');
  });

  test('a selection across both directions holds the characters between its ends', async () => {
    await page().dragOver('موقع NBCNews.com');
    await workbench().press('Control+K', '2');
    await page().isTagged(arabic, 'موقع NBCNews.com', 'organization');
  });

  test('the left arrow leads on in Arabic, and takes letters with their marks', async () => {
    await page().dragOver('تعد المحادثات');
    await workbench().press('ArrowLeft');
    assert.equal(await page().selected(), 'التي');
    await workbench().press('ArrowLeft', 'ArrowRight');
    assert.equal(await page().selected(), 'التي');
    await page().dragOver('كبيرة غدً');
    await workbench().press('Alt+Shift+ArrowLeft');
    assert.equal(await page().selected(), 'كبيرة غدًا');
    await workbench().press('Control+K', '7');
    await page().isTagged(arabic, 'كبيرة غدًا', 'date');
    await workbench().screenshot('reader tagging Arabic');
  });
});
