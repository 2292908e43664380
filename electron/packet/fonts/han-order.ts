/** Signs that are written one way where Chinese is simplified and another where it is not: the commonest of each. */
const simplified = new Set(
  '们国说学会这个来时为对发经过还没问长开门车东马鸟鱼龙书电话语读写让进动样两员业务历简应团队证认识师级负责测试数据库软硬网络设计开发实现项目优术',
);
const traditional = new Set(
  '們國說學會這個來時為對發經過還沒問長開門車東馬鳥魚龍書電話語讀寫讓進動樣兩員業務歷簡應團隊證認識師級負責測試數據庫軟硬網絡設計開發實現項目優術',
);

const families = {
  sc: 'Noto Sans SC',
  tc: 'Noto Sans TC',
  jp: 'Noto Sans JP',
  kr: 'Noto Sans KR',
} as const;

/** No Han sign, kana or Hangul stands before it. */
const firstHangul = '\u1100';

/**
 * In which order the four Han fonts are asked for a sign: the same character is drawn differently in China, Taiwan,
 * Japan and Korea. Kana say Japanese, Hangul Korean; else the commoner of traditional and simplified signs.
 *
 * @example hanOrder('山田さん')[0] // 'Noto Sans JP'
 */
export function hanOrder(text: string): string[] {
  const counts = { kana: 0, hangul: 0, sc: 0, tc: 0 };
  for (const sign of text) {
    if (sign < firstHangul) continue; // nearly all of nearly every text
    if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sign)) counts.kana += 1;
    else if (/\p{Script=Hangul}/u.test(sign)) counts.hangul += 1;
    else if (simplified.has(sign) !== traditional.has(sign))
      counts[simplified.has(sign) ? 'sc' : 'tc'] += 1;
  }
  const chinese = counts.tc > counts.sc ? [families.tc, families.sc] : [families.sc, families.tc];
  const written = counts.sc + counts.tc;
  if (counts.kana > 0 && counts.kana >= counts.hangul)
    return [families.jp, ...chinese, families.kr];
  if (counts.hangul > written) return [families.kr, ...chinese, families.jp];
  return [...chinese, families.jp, families.kr];
}
