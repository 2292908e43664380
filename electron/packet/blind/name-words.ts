/** Words beside a name, and names that are words: lists for the rules, folded. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Stand with a name and are none. */
export const titles = words(`
  mr mrs ms miss mx dr prof professor sir madam herr frau fr hr dipl ing mag pan pani pane sr sra srta don dona dott
  dottssa mme mlle monsieur madame jr snr ii iii iv phd md mba msc bsc ma ba esq bay bey hanim shri smt
  г гн господин госпожа пан пані κ κος κα κυρια δρ السيد السيده دكتور د سيد מר גב דר श्री श्रीमती सुश्री डॉ`);

/** Belong to the family name and are nobody's alone. */
export const particles = words(`
  van von der den de du des la le les el al ul bin binti ibn bint abu ben bar da das do dos di del della e y i zu zum
  zur af av ter ten te st san santa mac mc o und and`);

/** Names that are words of every sentence: only a capital inside of a sentence tells them. */
export const functionWords = words(`
  an do so to in on is he my we no or as at by go it be me us if of up am can has had her his all any and the for not
  you one two see own son oh ha how who her him our out off now new man may van`);

/** Names that are ordinary words in small letters: only the ones with a capital are taken for the name. */
export const ordinaryWords = words(`
  will grace mark song long hope rose bill page young brown green white black gray grey baker cook rich frank art drew
  sky summer april june may august autumn dawn joy faith charity patience prudence constance felicity harmony melody
  lily daisy violet ivy olive iris heather holly hazel ginger pepper basil sage ruby pearl opal amber jade crystal
  gold silver diamond stone rock cliff dale glen heath ford brook brooks rivers lake wells bridge hill field marsh wood
  woods forest moss reed bush berry branch root garden park parks street lane gate gates hall house church temple king
  queen prince duke earl baron knight bishop pope priest deacon abbott monk day knight night noon winter snow frost rain
  storm gale flood fire burns ash bird wolf fox lion bear buck hart roe lamb bull finch crane swan drake hawk martin robin
  jay wren major minor general sergeant marshall chase hunt hunter fisher fish carter cooper mason miller potter
  taylor tanner turner weaver smith wright walker porter ward warden page clerk reader singer player shepherd
  carpenter farmer gardener chandler fletcher archer bowman butler steward chambers cash price sterling penny nickel
  rob pat sue jack nick tony max guy gene ray don dean chip chuck dick drew gary harry josh lance matt miles nat norm
  peg sandy skip stew tad tate ted tip trip ty vic wade wait ware warm watt way webb weeks west east north south best
  better good goodman love loving darling sweet strong power powers swift sharp small little short large big bloom blossom
  bright case close cross dash fair fields flowers foot french english irish scott german holland israel jordan chad
  kenya london paris sydney austin dallas houston madison chelsea brooklyn florence victoria virginia georgia carolina
  grant link lent line lines list log loop low luck lock key keys key may mercy merit merry noble nice pace pack paige
  peace pike pitt play plum point pool post pound pray press pride quick rank real reason right ring rise rush safe sale
  sand save score sea seal set shade shaw shift shine side sign silk simple sims sing sky slate sloan snell soul sound
  speed spring star starr start steel step still stock story style sun table tall tell terry test thorn thyme till time
  tower town train true trust truth unity vale vine virtue wall war warren wash water wave web wells wheat wheeler win
  wing wise wish wit won work world worth york zeal line hold met weight anchor level range open
  klein lang stark jung kurz weiss schwarz gross reich roth braun fuchs wolf berg bach baum stein sommer winter herbst
  koch richter bauer zimmermann maurer engel freund ernst sonntag rosa leal blanco bueno gracia luz flor paz mar cruz
  rey petit blanc noir grand beau leroy mercier marchand aimee claire blanche
  люба вера надежда роман лев слава мир мороз заяц волк ζωη ελπιδα ειρηνη νικη χαρα`);

/** What may follow a family name of Chinese, Japanese or Korean so that it is surely one. */
export const honorifics =
  '先生|女士|小姐|太太|老师|老師|经理|經理|博士|教授|总监|總監|总|工|同学|同學|师傅|さん|様|氏|くん|君|ちゃん|先輩|씨|님|군|양';

export const doubleSurnames = words(`
  欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 司徒 司空 夏侯 端木 轩辕 百里 南宫 张简 范姜 남궁 황보 제갈 선우 독고`);
